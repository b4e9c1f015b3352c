create table store (
  name  text not null primary key,
  value text not null
);

create table athletes (
  id     text   not null primary key,
  name   text   not null,
  added  bigint not null,
  cursor bigint not null
);

create table events (
  athlete  text   not null references athletes (id) on delete cascade,
  cursor   bigint not null,
  id       text   not null,
  device   text   not null,
  seq      bigint not null,
  received bigint not null,
  line     bytea  not null,
  seal     bytea  not null,
  primary key (athlete, cursor)
);

create unique index events_by_id on events (athlete, id);

create table parked (
  athlete  text   not null references athletes (id) on delete cascade,
  digest   bytea  not null,
  id       text   not null,
  device   text   not null,
  seq      bigint not null,
  received bigint not null,
  reason   text   not null,
  why      text   not null,
  line     bytea  not null,
  primary key (athlete, digest)
);
