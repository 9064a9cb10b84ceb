create table if not exists lightbulb_cases (
  reference varchar(60) not null,
  district varchar(40) not null,
  tenure varchar(40) not null,
  source varchar(40) not null,
  concern varchar(1000) not null,
  received date not null,
  age_band varchar(40) not null,
  urgency varchar(40) not null,
  complexity varchar(40) not null,
  needs varchar(4000),
  worker varchar(40) not null,
  team varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, on_day, change_no));
create table if not exists lightbulb_case_states (
  reference varchar(60) not null,
  state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, on_day, change_no));
create table if not exists lightbulb_works (
  reference varchar(60) not null, work varchar(60) not null,
  title varchar(1000) not null,
  kind varchar(40) not null,
  estimate numeric(18, 2),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, work, on_day, change_no));
create table if not exists lightbulb_work_states (
  reference varchar(60) not null, work varchar(60) not null,
  state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, work, on_day, change_no));
create table if not exists lightbulb_jobs (
  reference varchar(60) not null, work varchar(60) not null, job varchar(60) not null,
  title varchar(1000) not null,
  contractor varchar(1000),
  price numeric(18, 2),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, work, job, on_day, change_no));
create table if not exists lightbulb_job_states (
  reference varchar(60) not null, work varchar(60) not null, job varchar(60) not null,
  state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, work, job, on_day, change_no));
create table if not exists lightbulb_grants (
  reference varchar(60) not null, work varchar(60) not null,
  title varchar(1000) not null,
  enquired date not null,
  contribution numeric(18, 2),
  evidence varchar(1000),
  top_up numeric(18, 2),
  begun_early date,
  good_reason varchar(1000),
  certified date,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, work, on_day, change_no));
create table if not exists lightbulb_grant_states (
  reference varchar(60) not null, work varchar(60) not null,
  state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, work, on_day, change_no));
