create table if not exists extra_care_readings (
  contract varchar(60) not null, indicator varchar(60) not null, reading varchar(60) not null, begins date not null,
  ends date not null, measured numeric(18, 2) not null, source varchar(1000) not null, note varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (contract, indicator, reading, on_day, change_no));
