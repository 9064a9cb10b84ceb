create table if not exists extra_care_models (
  model varchar(60) not null, title varchar(1000) not null, cuts_offer boolean not null, changes_nature boolean not null,
  source varchar(1000) not null,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (model, on_day, change_no));
create table if not exists extra_care_model_states (
  model varchar(60) not null, state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (model, on_day, change_no));
create table if not exists extra_care_parts (
  model varchar(60) not null, part varchar(60) not null, title varchar(1000) not null, kind varchar(40) not null,
  begins varchar(10), ends varchar(10), served_by varchar(40) not null, shape varchar(40) not null,
  yearly numeric(18, 2), hourly numeric(18, 2), core_hours numeric(18, 2), schemes varchar(4000),
  paid_by varchar(40) not null, cashable boolean not null, source varchar(1000) not null,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (model, part, on_day, change_no));
create table if not exists extra_care_charges (
  model varchar(60) not null, charge varchar(60) not null, title varchar(1000) not null, weekly numeric(18, 2),
  taken_by varchar(40) not null, source varchar(1000) not null,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (model, charge, on_day, change_no));
create table if not exists extra_care_contracts (
  contract varchar(60) not null, title varchar(1000) not null, providers varchar(4000), starts date, ends date,
  yearly numeric(18, 2), extensions varchar(4000), extensions_used integer, notice_months integer, lead_months integer,
  uplift numeric(18, 2), uplift_rule varchar(1000), replaces varchar(60), source varchar(1000) not null,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (contract, on_day, change_no));
create table if not exists extra_care_contract_states (
  contract varchar(60) not null, state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (contract, on_day, change_no));
create table if not exists extra_care_lots (
  contract varchar(60) not null, lot varchar(60) not null, title varchar(1000) not null, schemes varchar(4000),
  provider varchar(60), bids integer, source varchar(1000) not null,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (contract, lot, on_day, change_no));
create table if not exists extra_care_indicators (
  contract varchar(60) not null, indicator varchar(60) not null, title varchar(1000) not null,
  target numeric(18, 2) not null, unit varchar(1000) not null, more_is_better boolean not null,
  source varchar(1000) not null,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (contract, indicator, on_day, change_no));
create table if not exists extra_care_milestones (
  contract varchar(60) not null, milestone varchar(60) not null, event varchar(60) not null, title varchar(1000) not null,
  stated varchar(1000) not null, source varchar(1000) not null, note varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (contract, milestone, on_day, change_no));
create table if not exists extra_care_milestone_states (
  contract varchar(60) not null, milestone varchar(60) not null, state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (contract, milestone, on_day, change_no));
