-- Understood by H2 in PostgreSQL mode and by PostgreSQL.

alter table job add column pages_found bigint default 0 not null;
alter table job add column pages_done bigint default 0 not null;

-- What servers said of pages; id is a digest of collection and url.
create table fetched_page (
  id varchar(64) primary key,
  collection varchar(100) not null,
  url text not null,
  etag text,
  last_modified text,
  article varchar(100) not null,
  content_hash varchar(100) not null
);

-- Addresses that are fetched again and again; id is a digest of collection and address.
create table source (
  id varchar(32) primary key,
  address text not null,
  collection varchar(100) not null,
  every_seconds bigint not null,
  enabled boolean not null,
  added_by varchar(100) not null,
  added_at timestamp with time zone not null,
  last_poll timestamp with time zone,
  last_job varchar(36),
  last_result text
);

-- As db-scheduler 16 wants it.
create table scheduled_tasks (
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

create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
