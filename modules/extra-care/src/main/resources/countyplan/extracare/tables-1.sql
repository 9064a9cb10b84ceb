create table if not exists extra_care_schemes (
  scheme varchar(60) not null, title varchar(1000) not null, district varchar(40) not null,
  housing_provider varchar(60) not null, care_providers varchar(4000), opened date, source varchar(1000) not null,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (scheme, on_day, change_no));
create table if not exists extra_care_scheme_states (
  scheme varchar(60) not null, state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (scheme, on_day, change_no));
create table if not exists extra_care_flats (
  scheme varchar(60) not null, flat varchar(60) not null, size varchar(40) not null, purpose varchar(40) not null,
  ready date not null, rent numeric(18, 2),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (scheme, flat, on_day, change_no));
create table if not exists extra_care_bands (
  scheme varchar(60) not null, band varchar(60) not null, title varchar(1000) not null,
  hours_from numeric(18, 2) not null, hours_below numeric(18, 2), target numeric(18, 2) not null,
  corridor numeric(18, 2) not null, source varchar(1000) not null,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (scheme, band, on_day, change_no));
create table if not exists extra_care_band_states (
  scheme varchar(60) not null, band varchar(60) not null, state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (scheme, band, on_day, change_no));
create table if not exists extra_care_tenancies (
  scheme varchar(60) not null, tenancy varchar(60) not null, flat varchar(60) not null, tenant varchar(60) not null,
  held_with varchar(60), starts date not null, ends date, ended_by varchar(40),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (scheme, tenancy, on_day, change_no));
create table if not exists extra_care_tenants (
  scheme varchar(60) not null, tenant varchar(60) not null, band varchar(60) not null, hours numeric(18, 2) not null,
  care varchar(40) not null, charged boolean not null, payer varchar(40), why_not varchar(40),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (scheme, tenant, on_day, change_no));
create table if not exists extra_care_nominations (
  scheme varchar(60) not null, nomination varchar(60) not null, applicant varchar(60) not null, flat varchar(60),
  nominated date not null, nominated_by varchar(1000) not null,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (scheme, nomination, on_day, change_no));
create table if not exists extra_care_nomination_states (
  scheme varchar(60) not null, nomination varchar(60) not null, state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (scheme, nomination, on_day, change_no));
create table if not exists extra_care_applicants (
  applicant varchar(60) not null, applied date not null, districts varchar(4000), hours numeric(18, 2),
  panel varchar(60), couple boolean not null,
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (applicant, on_day, change_no));
create table if not exists extra_care_applicant_states (
  applicant varchar(60) not null, state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (applicant, on_day, change_no));
create table if not exists extra_care_panels (
  panel varchar(60) not null, title varchar(1000) not null, meets date not null, members varchar(4000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (panel, on_day, change_no));
create table if not exists extra_care_panel_states (
  panel varchar(60) not null, state varchar(20) not null, reason varchar(1000),
  on_day date not null, change_no bigint not null, void_no bigint,
  primary key (panel, on_day, change_no));
