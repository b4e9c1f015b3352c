create table accounts (
  id      text   not null primary key,
  athlete text   not null unique references athletes (id) on delete cascade,
  made    bigint not null,
  claimed bigint not null,
  seen    bigint not null
);

create index accounts_unclaimed on accounts (seen, id) where claimed = 0;

create table visits (
  digest  bytea  not null primary key,
  account text   not null references accounts (id) on delete cascade,
  device  text   not null,
  label   text   not null,
  made    bigint not null,
  seen    bigint not null,
  expires bigint not null
);

create unique index visits_by_device on visits (account, device);

create index visits_by_day on visits (seen);

create index visits_by_end on visits (expires);

create table passkeys (
  id         bytea  not null primary key,
  account    text   not null references accounts (id) on delete cascade,
  public_key bytea  not null,
  sign_count bigint not null,
  flags      bigint not null,
  transports text   not null,
  model      bytea  not null,
  name       text   not null,
  made       bigint not null,
  used       bigint not null
);

create index passkeys_by_account on passkeys (account);

create table passwords (
  account text   not null primary key references accounts (id) on delete cascade,
  login   text   not null unique,
  hash    text   not null,
  made    bigint not null
);

create table recovery_codes (
  account text not null references accounts (id) on delete cascade,
  hash    text not null,
  primary key (account, hash)
);
