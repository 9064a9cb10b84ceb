package countyplan.actionplans.store;

import countyplan.core.Migration;
import java.util.List;

/// The tables, step by step. Every row is a dated fact: it holds from `on_day`, was written by the change `change_no`, and
/// counts until the change `void_no` withdraws it. Of one record, the last that counts is what holds. A row of a plan or an
/// action leaves empty what it does not change, so that an entry made later for an earlier day leaves what is known of the
/// days after it alone. A set (the leads of an action, the priorities of an area) is written whole each time, and an empty
/// one as a row without a value.
public final class Tables {

    /// From plans to corrections, and what finds the rows of the latest changes.
    public static final List<Migration> MIGRATIONS = List.of(Migration.of(1, "plans, areas, actions and progress",
            """
                    create table if not exists action_plans_plans (
                      plan varchar(60) not null, title varchar(1000), starts date, ends date, strategy varchar(400),
                      on_day date not null, change_no bigint not null, void_no bigint,
                      primary key (plan, change_no))""",
            """
                    create table if not exists action_plans_areas (
                      plan varchar(60) not null, area varchar(60) not null, title varchar(1000),
                      on_day date not null, change_no bigint not null, void_no bigint,
                      primary key (plan, area, change_no))""",
            """
                    create table if not exists action_plans_priorities (
                      plan varchar(60) not null, area varchar(60) not null, place integer not null, priority integer,
                      on_day date not null, change_no bigint not null, void_no bigint,
                      primary key (plan, area, change_no, place))""",
            """
                    create table if not exists action_plans_actions (
                      plan varchar(60) not null, code varchar(60) not null, printed_code varchar(60), title varchar(1000),
                      area varchar(60),
                      on_day date not null, change_no bigint not null, void_no bigint,
                      primary key (plan, code, change_no))""",
            """
                    create table if not exists action_plans_leads (
                      plan varchar(60) not null, code varchar(60) not null, place integer not null, lead varchar(200),
                      on_day date not null, change_no bigint not null, void_no bigint,
                      primary key (plan, code, change_no, place))""",
            """
                    create table if not exists action_plans_timescales (
                      plan varchar(60) not null, code varchar(60) not null, timescale varchar(400) not null,
                      kind varchar(30) not null, first_day date, last_day date, provisional boolean not null,
                      awaits varchar(400), length_after varchar(400), edtf varchar(60), doubt varchar(2000),
                      reason varchar(1000),
                      on_day date not null, change_no bigint not null, void_no bigint,
                      primary key (plan, code, change_no))""",
            """
                    create table if not exists action_plans_states (
                      plan varchar(60) not null, code varchar(60) not null, state varchar(20) not null,
                      reason varchar(1000),
                      on_day date not null, change_no bigint not null, void_no bigint,
                      primary key (plan, code, change_no))""",
            """
                    create table if not exists action_plans_progress (
                      plan varchar(60) not null, code varchar(60) not null, note varchar(4000) not null,
                      percent integer, rag varchar(10), said_by varchar(200) not null,
                      on_day date not null, change_no bigint not null, void_no bigint,
                      primary key (plan, code, change_no))""",
            """
                    create table if not exists action_plans_corrections (
                      plan varchar(60) not null, code varchar(60) not null, entry bigint not null,
                      reason varchar(1000) not null,
                      on_day date not null, change_no bigint not null, void_no bigint,
                      primary key (plan, code, change_no))"""),
            Migration.of(2, "rows by change",
                    "create index if not exists action_plans_actions_change_no on action_plans_actions (plan, change_no)",
                    "create index if not exists action_plans_leads_change_no on action_plans_leads (plan, change_no)",
                    "create index if not exists action_plans_timescales_change_no on action_plans_timescales (plan, change_no)",
                    "create index if not exists action_plans_states_change_no on action_plans_states (plan, change_no)",
                    "create index if not exists action_plans_progress_change_no on action_plans_progress (plan, change_no)",
                    "create index if not exists action_plans_corrections_change_no on action_plans_corrections (plan, change_no)"),
            Migration.of(3, "roles of leads",
                    "alter table action_plans_leads add column if not exists role varchar(20)"),
            Migration.of(4, "needs of actions, and decisions behind them",
                    """
                            create table if not exists action_plans_needs (
                              plan varchar(60) not null, code varchar(60) not null, needs varchar(400) not null,
                              lag integer, reason varchar(1000),
                              on_day date not null, change_no bigint not null, void_no bigint,
                              primary key (plan, code, needs, change_no))""",
                    """
                            create table if not exists action_plans_decisions (
                              plan varchar(60) not null, code varchar(60) not null, decision varchar(400) not null,
                              done varchar(20) not null,
                              on_day date not null, change_no bigint not null, void_no bigint,
                              primary key (plan, code, decision, change_no))""",
                    "create index if not exists action_plans_decisions_decision on action_plans_decisions (decision)"),
            Migration.of(5, "rules, reasons for ratings, and partners",
                    "alter table action_plans_progress add column if not exists reason varchar(1000)",
                    "alter table action_plans_plans add column if not exists partner varchar(200)",
                    """
                            create table if not exists action_plans_rules (
                              name varchar(200) not null, version integer not null, due_within integer not null,
                              underway integer not null, tolerance integer not null, fresh_for integer not null,
                              source varchar(1000) not null,
                              on_day date not null, change_no bigint not null, void_no bigint,
                              primary key (change_no))"""),
            Migration.of(6, "causes of moves, meetings told of them, and baselines",
                    "alter table action_plans_timescales add column if not exists cause varchar(40)",
                    """
                            create table if not exists action_plans_told (
                              plan varchar(60) not null, code varchar(60) not null, move bigint not null,
                              body varchar(200) not null, met date not null,
                              on_day date not null, change_no bigint not null, void_no bigint,
                              primary key (plan, code, move, change_no))""",
                    """
                            create table if not exists action_plans_baselines (
                              plan varchar(60) not null, baseline varchar(60) not null, reason varchar(1000) not null,
                              approver varchar(200) not null,
                              on_day date not null, change_no bigint not null, void_no bigint,
                              primary key (plan, baseline, change_no))"""),
            Migration.from(7, "posts, events, risks, milestones and evidence", "tables-7.sql",
                    Tables.class::getResourceAsStream));

    private Tables() {
    }
}
