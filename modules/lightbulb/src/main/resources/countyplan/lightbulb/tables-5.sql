create table if not exists lightbulb_hospital_stays (
  stay varchar(60) not null,
  hospital varchar(1000) not null,
  ward varchar(1000),
  district varchar(40) not null,
  concerns varchar(1000),
  referred date not null,
  barrier varchar(40),
  action varchar(1000),
  days_saved integer,
  repeat_admission varchar(40),
  evidence varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (stay, on_day, change_no));
create table if not exists lightbulb_hospital_stay_states (
  stay varchar(60) not null,
  state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (stay, on_day, change_no));
