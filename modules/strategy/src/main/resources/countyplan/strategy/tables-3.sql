create table if not exists strategy_review_items (
  strategy varchar(60) not null,
  item varchar(60) not null,
  title varchar(1000) not null,
  priority varchar(10) not null,
  heading varchar(20) not null,
  reviewed date not null,
  answers varchar(60),
  due_by date,
  source varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, item, on_day, change_no));
create table if not exists strategy_review_item_states (
  strategy varchar(60) not null, item varchar(60) not null,
  state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (strategy, item, on_day, change_no));
