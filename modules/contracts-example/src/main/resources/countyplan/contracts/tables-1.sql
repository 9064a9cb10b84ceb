create table if not exists contracts_contracts (
  contract varchar(60) not null, title varchar(1000) not null, service varchar(1000) not null, providers varchar(4000),
  starts date, ends date, amount numeric(18, 2), extensions varchar(4000), extensions_used integer,
  notice_months integer, lead_months integer, replaces varchar(60),
  on_day date not null, change_no bigint not null, void_no bigint, primary key (contract, on_day, change_no));

create table if not exists contracts_contract_states (
  contract varchar(60) not null, state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint, primary key (contract, on_day, change_no));
