create table if not exists extra_care_engagements (
  engagement varchar(60) not null, title varchar(1000) not null, round integer not null, method varchar(40) not null,
  begins date not null, scheme varchar(60), people integer, source varchar(1000) not null,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (engagement, on_day, change_no));
create table if not exists extra_care_comments (
  engagement varchar(60) not null, comment varchar(60) not null, theme varchar(60) not null, stance varchar(40) not null,
  said varchar(1000) not null, people integer not null, answer varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (engagement, comment, on_day, change_no));
create table if not exists extra_care_ratings (
  scheme varchar(60) not null, rating varchar(60) not null, provider varchar(60) not null, overall varchar(40) not null,
  published date not null, source varchar(1000) not null, note varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (scheme, rating, on_day, change_no));
