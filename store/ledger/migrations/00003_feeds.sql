-- +goose Up
create table feeds (
  account text   not null primary key references accounts (id) on delete cascade,
  digest  bytea  not null unique,
  made    bigint not null
);
