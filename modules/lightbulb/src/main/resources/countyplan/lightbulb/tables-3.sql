create table if not exists lightbulb_pauses (
  reference varchar(60) not null, pause varchar(60) not null,
  clock varchar(40) not null,
  work varchar(60),
  begins date not null,
  resumes date,
  why varchar(1000) not null,
  evidence varchar(1000) not null,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, pause, on_day, change_no));
create table if not exists lightbulb_allocations (
  allocation varchar(60) not null,
  district varchar(40) not null,
  financial_year varchar(20) not null,
  amount numeric(18, 2) not null,
  carried_in numeric(18, 2),
  conditions varchar(1000),
  source varchar(1000) not null,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (allocation, on_day, change_no));
create table if not exists lightbulb_contributions (
  funding varchar(60) not null,
  partner varchar(1000) not null,
  financial_year varchar(20) not null,
  amount numeric(18, 2) not null,
  reviewed date,
  source varchar(1000) not null,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (funding, on_day, change_no));
create table if not exists lightbulb_projections (
  projection varchar(60) not null,
  worker varchar(40) not null,
  financial_year varchar(20) not null,
  cases integer not null,
  source varchar(1000) not null,
  note varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (projection, on_day, change_no));
create table if not exists lightbulb_priority_rules (
  rule varchar(60) not null,
  urgent integer not null,
  complex integer not null,
  week integer not null,
  most_for_waiting integer not null,
  aged_eighty_and_over integer not null,
  under18 integer not null,
  from_hospital integer not null,
  source varchar(1000) not null,
  note varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (rule, on_day, change_no));
