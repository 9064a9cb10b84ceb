create table if not exists extra_care_hours (
  scheme varchar(60) not null, week_of date not null, tenant varchar(60) not null,
  commissioned integer not null, delivered integer not null, paid integer not null,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (scheme, week_of, tenant, on_day, change_no));
create table if not exists extra_care_occupancy (
  scheme varchar(60) not null, week_of date not null, flats_let integer not null, flats_void integer not null,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (scheme, week_of, on_day, change_no));
