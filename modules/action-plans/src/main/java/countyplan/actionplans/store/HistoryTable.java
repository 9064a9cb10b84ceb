package countyplan.actionplans.store;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.ActionState;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.Lead;
import countyplan.actionplans.MoveCause;
import countyplan.actionplans.PlanId;
import countyplan.core.Changing;
import countyplan.core.Query;
import countyplan.core.Ref;
import countyplan.core.Row;
import countyplan.core.View;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// Reads everything ever entered about an action, withdrawn or not, and withdraws entries.
public final class HistoryTable {

    private static final List<String> TABLES = List.of("action_plans_actions", "action_plans_leads",
            "action_plans_timescales", "action_plans_told", "action_plans_states", "action_plans_progress",
            "action_plans_needs", "action_plans_decisions");

    private static final String SEEN = " from %s f where f.plan = :plan and f.code = :code and f.on_day <= :until "
            + "and f.change_no <= :known order by f.on_day, f.change_no, f.%s";

    private static final String CORRECTIONS = "select f.entry, f.reason from action_plans_corrections f "
            + "where f.plan = :plan and f.code = :code and f.change_no <= :known";

    private HistoryTable() {
    }

    /// One thing that was entered.
    ///
    /// @param number the change that entered it
    /// @param day the day from which it holds
    /// @param withdrawn whether it has been withdrawn, as the view knows
    /// @param said what it says
    public record Entry(long number, LocalDate day, boolean withdrawn, Said said) {
    }

    /// What an entry says.
    public sealed interface Said {

        /// What is to be done, in which area; one of them where only that changed.
        record Described(Optional<String> title, Optional<AreaCode> area) implements Said {
        }

        /// Who leads it; nobody where the list is empty.
        record Led(List<Lead> leads) implements Said {
        }

        /// When it is to be done, as written, and why then: in words, and by a code from the list of causes.
        record Timed(String timescale, Optional<String> reason, Optional<MoveCause> cause) implements Said {
        }

        /// Which meeting was told of the move that this change made.
        record MoveTold(long move, Told told) implements Said {
        }

        /// What was decided, and why.
        record Decided(ActionState state, Optional<String> reason) implements Said {
        }

        /// Which action it needs, and how many days before; no days where it does not need it any more, and why not.
        record Needing(Ref needs, OptionalInt lag, Optional<String> reason) implements Said {
        }

        /// The decision behind it.
        record Authorised(Ref decision) implements Said {
        }

        /// How it was getting on.
        record Progressed(String note, OptionalInt percent, Optional<Rag> rag, Optional<String> reason, String by)
                implements Said {
        }
    }

    /// Every entry for that day or an earlier one, in the order of the days they hold from and of the changes.
    public static List<Entry> entries(View view, PlanId plan, ActionCode code, LocalDate until) {
        List<Entry> entries = new ArrayList<>();
        entries.addAll(read(view, plan, code, until, "f.title, f.area", "action_plans_actions",
                row -> new Said.Described(row.maybeText("title"), row.maybeText("area").map(AreaCode::of))));
        entries.addAll(leads(view, plan, code, until));
        entries.addAll(read(view, plan, code, until, "f.timescale, f.reason, f.cause", "action_plans_timescales",
                row -> new Said.Timed(row.text("timescale"), row.maybeText("reason"),
                        row.maybeText("cause").map(MoveCause::new))));
        entries.addAll(read(view, plan, code, until, "f.move, f.body, f.met", "action_plans_told",
                row -> new Said.MoveTold(row.number("move"), new Told(row.text("body"), row.date("met")))));
        entries.addAll(read(view, plan, code, until, "f.state, f.reason", "action_plans_states",
                row -> new Said.Decided(ActionState.valueOf(row.text("state")), row.maybeText("reason"))));
        entries.addAll(
                read(view, plan, code, until, "f.note, f.percent, f.rag, f.reason, f.said_by", "action_plans_progress",
                        row -> new Said.Progressed(row.text("note"), row.maybeInteger("percent"),
                                row.maybeText("rag").map(Rag::valueOf), row.maybeText("reason"), row.text("said_by"))));
        entries.addAll(read(view, plan, code, until, "f.needs, f.lag, f.reason", "action_plans_needs",
                row -> new Said.Needing(Ref.of(row.text("needs")), row.maybeInteger("lag"),
                        row.maybeText("reason"))));
        entries.addAll(read(view, plan, code, until, "f.decision", "action_plans_decisions",
                row -> new Said.Authorised(Ref.of(row.text("decision")))));
        entries.sort(Comparator.comparing(Entry::day).thenComparing(Entry::number));
        return entries;
    }

    private static List<Entry> leads(View view, PlanId plan, ActionCode code, LocalDate until) {
        Map<Long, List<Lead>> sets = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (var row : read(view, plan, code, until, "f.lead, f.role", "action_plans_leads", each -> new Said.Led(
                ActionReader.lead(each).map(List::of).orElse(List.of())))) {
            var set = sets.get(row.number());
            if (set == null) {
                set = new ArrayList<>();
                sets.put(row.number(), set);
                entries.add(new Entry(row.number(), row.day(), row.withdrawn(), new Said.Led(set)));
            }
            set.addAll(((Said.Led) row.said()).leads());
        }
        return entries;
    }

    private static List<Entry> read(View view, PlanId plan, ActionCode code, LocalDate until, String columns,
            String table, Function<Row, Said> said) {
        var known = view.known();
        var statement = "select f.change_no, f.on_day, f.void_no, " + columns
                + SEEN.formatted(table, table.endsWith("leads") ? "place" : "code");
        return of(view.sql(statement), plan, code).with("until", until).list(row -> new Entry(
                row.number("change_no"), row.date("on_day"), row.maybeNumber("void_no").orElse(Long.MAX_VALUE) <= known,
                said.apply(row)));
    }

    /// Why entries were withdrawn, by their numbers.
    public static Map<Long, String> corrections(View view, PlanId plan, ActionCode code) {
        Map<Long, String> reasons = new HashMap<>();
        of(view.sql(CORRECTIONS), plan, code).each(row -> reasons.put(row.number("entry"), row.text("reason")));
        return reasons;
    }

    /// Withdraws all that one change said of an action; answers how many rows that was.
    public static int withdraw(Changing changing, PlanId plan, ActionCode code, long entry, String reason) {
        var rows = 0;
        for (var table : TABLES) {
            rows += changing.update(
                    "update " + table
                            + " set void_no = :number where plan = :plan and code = :code and change_no = :entry "
                            + "and void_no is null",
                    "plan", plan.value(), "code", code.value(), "entry", entry);
        }
        if (rows > 0) {
            changing.insert("action_plans_corrections", changing.on(), "plan", plan, "code", code, "entry", entry,
                    "reason",
                    reason);
        }
        return rows;
    }

    private static Query of(Query query, PlanId plan, ActionCode code) {
        return query.with("plan", plan).with("code", code);
    }
}
