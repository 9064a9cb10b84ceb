alter table lightbulb_grants add column if not exists begun date;
create table if not exists lightbulb_application_items (
  reference varchar(60) not null, work varchar(60) not null, item varchar(60) not null,
  meets varchar(40) not null,
  came date not null,
  contractor varchar(1000),
  amount numeric(18, 2),
  directed varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, work, item, on_day, change_no));
create table if not exists lightbulb_decisions (
  reference varchar(60) not null, work varchar(60) not null, decision varchar(60) not null,
  outcome varchar(40) not null,
  decided date not null,
  eligible varchar(1000),
  expense numeric(18, 2),
  charges numeric(18, 2),
  estimated_expense numeric(18, 2),
  amount numeric(18, 2),
  pay_from date,
  reasons varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, work, decision, on_day, change_no));
create table if not exists lightbulb_payments (
  reference varchar(60) not null, work varchar(60) not null, payment varchar(60) not null,
  paid date not null,
  amount numeric(18, 2) not null,
  pays varchar(40) not null,
  stage varchar(40) not null,
  evidence varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, work, payment, on_day, change_no));
create table if not exists lightbulb_repayments (
  reference varchar(60) not null, work varchar(60) not null, repayment varchar(60) not null,
  disposed date not null,
  decided date not null,
  decision varchar(40) not null,
  amount numeric(18, 2) not null,
  considered varchar(1000) not null,
  settled varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, work, repayment, on_day, change_no));
create table if not exists lightbulb_mot_findings (
  reference varchar(60) not null, finding varchar(60) not null,
  head varchar(40) not null,
  title varchar(1000) not null,
  place varchar(1000),
  found date not null,
  leads_to varchar(4000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, finding, on_day, change_no));
create table if not exists lightbulb_mot_finding_states (
  reference varchar(60) not null, finding varchar(60) not null,
  state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, finding, on_day, change_no));
create table if not exists lightbulb_orders (
  reference varchar(60) not null, piece varchar(60) not null,
  title varchar(1000) not null,
  kind varchar(40) not null,
  size varchar(1000),
  place varchar(1000),
  quantity integer,
  price numeric(18, 2),
  requested date not null,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, piece, on_day, change_no));
create table if not exists lightbulb_order_states (
  reference varchar(60) not null, piece varchar(60) not null,
  state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, piece, on_day, change_no));
create table if not exists lightbulb_referrals (
  reference varchar(60) not null, referral varchar(60) not null,
  route varchar(40) not null,
  title varchar(1000) not null,
  made date not null,
  outcome varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, referral, on_day, change_no));
create table if not exists lightbulb_referral_states (
  reference varchar(60) not null, referral varchar(60) not null,
  state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, referral, on_day, change_no));
create table if not exists lightbulb_hand_offs (
  reference varchar(60) not null, hand_off varchar(60) not null,
  giver varchar(40) not null,
  taker varchar(40) not null,
  made date not null,
  why varchar(1000) not null,
  told varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, hand_off, on_day, change_no));
create table if not exists lightbulb_people (
  reference varchar(60) not null, person varchar(60) not null,
  name varchar(1000),
  address varchar(1000),
  contact varchar(1000),
  born varchar(1000),
  nhs_number varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (reference, person, on_day, change_no));
create table if not exists lightbulb_studies (
  study varchar(60) not null,
  title varchar(1000) not null,
  reference varchar(60),
  submitted date,
  locality varchar(1000),
  source varchar(40) not null,
  concern varchar(1000) not null,
  began date,
  ended date,
  issues varchar(1000),
  actions varchar(4000),
  routes varchar(4000),
  benefit varchar(1000),
  others varchar(1000),
  ongoing varchar(1000),
  more varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (study, on_day, change_no));
create table if not exists lightbulb_study_states (
  study varchar(60) not null,
  state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (study, on_day, change_no));
