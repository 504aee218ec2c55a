-- Understood by H2 in PostgreSQL mode and by PostgreSQL.

-- How far the sweep for copies has read the writes to a shard of the articles; an index that was made anew has
-- another id and is read from its beginning.
create table swept (
  indexes varchar(200) not null,
  shard int not null,
  begun bigint not null,
  read_to bigint not null,
  primary key (indexes, shard)
);

-- Articles whose text the sweep must look at whatever it has read: those that were removed, and those that it is
-- about to change.
create table unswept (
  article varchar(100) primary key
);

-- As db-scheduler 16 wants it: which process sweeps.
create table sweep_execution (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(200),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures int,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index sweep_execution_due on sweep_execution (execution_time);
create index sweep_execution_heartbeat on sweep_execution (last_heartbeat);
