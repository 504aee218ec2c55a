-- Understood by H2 in PostgreSQL mode and by PostgreSQL.

-- Exports that are written on the server. Their files lie in the data folder of the process that
-- wrote them.
create table export_run (
  id varchar(36) primary key,
  account varchar(100) not null references account (name) on delete cascade,
  format varchar(20) not null,
  criteria text not null,
  state varchar(10) not null,
  promised bigint not null,
  written bigint not null,
  bytes bigint not null,
  message text,
  started_at timestamp with time zone not null,
  seen_at timestamp with time zone not null
);

create index export_run_account on export_run (account, started_at);

-- The columns that an account chose for a format, in its order.
create table export_columns (
  account varchar(100) not null references account (name) on delete cascade,
  format varchar(20) not null,
  names text not null,
  primary key (account, format)
);
