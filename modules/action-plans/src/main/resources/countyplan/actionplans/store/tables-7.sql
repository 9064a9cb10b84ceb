create table if not exists action_plans_posts (
  post varchar(60) not null, title varchar(1000) not null, kind varchar(20) not null, organisation varchar(1000),
  also_called varchar(4000), held_by varchar(1000), leaves date,
  on_day date not null, change_no bigint not null, void_no bigint, primary key (post, on_day, change_no));

create table if not exists action_plans_post_states (
  post varchar(60) not null, state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint, primary key (post, on_day, change_no));

create table if not exists action_plans_events (
  plan varchar(60) not null, event varchar(60) not null, title varchar(1000) not null, expected varchar(1000),
  source varchar(1000), words varchar(4000),
  on_day date not null, change_no bigint not null, void_no bigint, primary key (plan, event, on_day, change_no));

create table if not exists action_plans_event_states (
  plan varchar(60) not null, event varchar(60) not null, state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint, primary key (plan, event, on_day, change_no));

create table if not exists action_plans_risks (
  plan varchar(60) not null, risk varchar(60) not null, title varchar(1000) not null, cause varchar(1000),
  likelihood integer not null, impact integer not null, target_likelihood integer, target_impact integer,
  owner varchar(1000), response varchar(20) not null, actions varchar(4000), review_by date,
  on_day date not null, change_no bigint not null, void_no bigint, primary key (plan, risk, on_day, change_no));

create table if not exists action_plans_risk_states (
  plan varchar(60) not null, risk varchar(60) not null, state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint, primary key (plan, risk, on_day, change_no));

create table if not exists action_plans_milestones (
  plan varchar(60) not null, code varchar(60) not null, milestone varchar(60) not null, title varchar(1000) not null,
  due varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint, primary key (plan, code, milestone, on_day, change_no));

create table if not exists action_plans_milestone_states (
  plan varchar(60) not null, code varchar(60) not null, milestone varchar(60) not null, state varchar(20) not null,
  reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint, primary key (plan, code, milestone, on_day, change_no));

create table if not exists action_plans_evidence (
  plan varchar(60) not null, code varchar(60) not null, item varchar(60) not null, title varchar(1000) not null,
  whereabouts varchar(1000) not null, kind varchar(20) not null, dated date,
  on_day date not null, change_no bigint not null, void_no bigint, primary key (plan, code, item, on_day, change_no));
