create table if not exists @table@_items (
  item varchar(60) not null, title varchar(1000) not null, due date,
  on_day date not null, change_no bigint not null, void_no bigint, primary key (item, on_day, change_no));

create table if not exists @table@_item_states (
  item varchar(60) not null, state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint, primary key (item, on_day, change_no));
