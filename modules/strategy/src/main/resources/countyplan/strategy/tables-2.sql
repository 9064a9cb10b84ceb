create table if not exists strategy_decisions (
  strategy varchar(60) not null,
  decision varchar(60) not null,
  title varchar(1000) not null,
  body varchar(1000) not null,
  meeting date not null,
  paper varchar(1000),
  minute_number varchar(1000),
  outcome varchar(20),
  bound varchar(1000),
  owner varchar(1000),
  due_by date,
  follows varchar(60),
  about varchar(4000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, decision, on_day, change_no));
create table if not exists strategy_decision_states (
  strategy varchar(60) not null, decision varchar(60) not null,
  state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, decision, on_day, change_no));
create table if not exists strategy_signatories (
  strategy varchar(60) not null,
  signatory varchar(60) not null,
  title varchar(1000) not null,
  body varchar(1000),
  agreed_to_consult date,
  signed date,
  post varchar(1000),
  name varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, signatory, on_day, change_no));
create table if not exists strategy_consultations (
  strategy varchar(60) not null,
  consultation varchar(60) not null,
  title varchar(1000) not null,
  partner varchar(1000),
  opens date not null,
  planned_to_close date,
  closes date,
  responses integer,
  source varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, consultation, on_day, change_no));
create table if not exists strategy_principles (
  strategy varchar(60) not null,
  principle varchar(60) not null,
  title varchar(1000) not null,
  source varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, principle, on_day, change_no));
create table if not exists strategy_principle_states (
  strategy varchar(60) not null, principle varchar(60) not null,
  state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, principle, on_day, change_no));
create table if not exists strategy_definitions (
  strategy varchar(60) not null,
  term varchar(60) not null,
  title varchar(1000) not null,
  meaning varchar(1000) not null,
  source varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, term, on_day, change_no));
create table if not exists strategy_definition_states (
  strategy varchar(60) not null, term varchar(60) not null,
  state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, term, on_day, change_no));
create table if not exists strategy_outcomes (
  strategy varchar(60) not null,
  outcome varchar(60) not null,
  title varchar(1000) not null,
  source varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, outcome, on_day, change_no));
create table if not exists strategy_outcome_states (
  strategy varchar(60) not null, outcome varchar(60) not null,
  state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, outcome, on_day, change_no));
create table if not exists strategy_alignments (
  strategy varchar(60) not null,
  priority varchar(10) not null,
  outcomes varchar(4000),
  layers varchar(4000),
  source varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, priority, on_day, change_no));
create table if not exists strategy_lineages (
  strategy varchar(60) not null,
  lineage varchar(60) not null,
  fate varchar(20) not null,
  priority varchar(10),
  predecessors varchar(4000),
  source varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, lineage, on_day, change_no));
create table if not exists strategy_engagements (
  strategy varchar(60) not null,
  engagement varchar(60) not null,
  title varchar(1000) not null,
  priority varchar(10),
  heard date not null,
  source varchar(1000) not null,
  ranked integer,
  responses integer,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, engagement, on_day, change_no));
create table if not exists strategy_intentions (
  strategy varchar(60) not null,
  intention varchar(60) not null,
  title varchar(1000) not null,
  priority varchar(10) not null,
  kind varchar(20) not null,
  actions varchar(4000),
  source varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, intention, on_day, change_no));
create table if not exists strategy_intention_states (
  strategy varchar(60) not null, intention varchar(60) not null,
  state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, intention, on_day, change_no));
create table if not exists strategy_success_measures (
  strategy varchar(60) not null,
  code varchar(10) not null,
  title varchar(1000) not null,
  linked varchar(1000),
  direction varchar(20),
  unit varchar(1000),
  baseline numeric(38, 12),
  baseline_day date,
  target numeric(38, 12),
  target_day date,
  source varchar(1000),
  every_months integer,
  record varchar(400),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, code, on_day, change_no));
create table if not exists strategy_measure_states (
  strategy varchar(60) not null, code varchar(10) not null,
  state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, code, on_day, change_no));
create table if not exists strategy_observations (
  strategy varchar(60) not null, code varchar(10) not null, observation varchar(60) not null,
  observed date not null,
  figure numeric(38, 12) not null,
  source varchar(1000),
  note varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, code, observation, on_day, change_no));
create table if not exists strategy_observation_states (
  strategy varchar(60) not null, code varchar(10) not null, observation varchar(60) not null,
  state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, code, observation, on_day, change_no));
insert into strategy_success_measures (strategy, code, title, linked, on_day, change_no, void_no)
select k.strategy, cast(k.priority as varchar(4)) || '.' || cast(k.seq as varchar(4)), w.measure, l.linked,
  k.on_day, k.change_no, k.void_no
from (
  select strategy, priority, seq, on_day, change_no, void_no from strategy_measure_wordings
  union
  select strategy, priority, seq, on_day, change_no, void_no from strategy_measure_links) k
join strategy_measure_wordings w on w.strategy = k.strategy and w.priority = k.priority and w.seq = k.seq
  and (w.on_day < k.on_day or (w.on_day = k.on_day and w.change_no <= k.change_no))
  and (w.void_no is null or w.change_no = k.change_no)
  and not exists (select 1 from strategy_measure_wordings x
    where x.strategy = w.strategy and x.priority = w.priority and x.seq = w.seq
      and (x.void_no is null or x.change_no = k.change_no)
      and (x.on_day < k.on_day or (x.on_day = k.on_day and x.change_no <= k.change_no))
      and (x.on_day > w.on_day or (x.on_day = w.on_day and x.change_no > w.change_no)))
join strategy_measure_links l on l.strategy = k.strategy and l.priority = k.priority and l.seq = k.seq
  and (l.on_day < k.on_day or (l.on_day = k.on_day and l.change_no <= k.change_no))
  and (l.void_no is null or l.change_no = k.change_no)
  and not exists (select 1 from strategy_measure_links y
    where y.strategy = l.strategy and y.priority = l.priority and y.seq = l.seq
      and (y.void_no is null or y.change_no = k.change_no)
      and (y.on_day < k.on_day or (y.on_day = k.on_day and y.change_no <= k.change_no))
      and (y.on_day > l.on_day or (y.on_day = l.on_day and y.change_no > l.change_no)))
where not exists (select 1 from strategy_success_measures there);
insert into strategy_measure_states (strategy, code, state, reason, on_day, change_no, void_no)
select m.strategy, cast(m.priority as varchar(4)) || '.' || cast(m.seq as varchar(4)), 'STANDING', cast(null as varchar(1000)),
  m.on_day, m.change_no, m.void_no
from strategy_measures m
where not exists (select 1 from strategy_measure_states there where there.state = 'STANDING');
insert into strategy_measure_states (strategy, code, state, reason, on_day, change_no, void_no)
select m.strategy, cast(m.priority as varchar(4)) || '.' || cast(m.seq as varchar(4)), 'WITHDRAWN', m.reason,
  m.on_day, m.change_no, m.void_no
from strategy_measure_withdrawals m
where not exists (select 1 from strategy_measure_states there where there.state = 'WITHDRAWN')
  and not exists (select 1 from strategy_measure_states there where there.strategy = m.strategy
    and there.code = cast(m.priority as varchar(4)) || '.' || cast(m.seq as varchar(4))
    and there.on_day = m.on_day and there.change_no = m.change_no);
