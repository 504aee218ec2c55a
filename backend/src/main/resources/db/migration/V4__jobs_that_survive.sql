-- Understood by H2 in PostgreSQL mode and by PostgreSQL.

-- What was named, as it is read again; absent where it cannot be.
alter table job add column task text;
-- Which of its documents are settled; absent until some are.
alter table job add column checkpoint text;
-- How often a process has taken the job: only the last one may write.
alter table job add column run int default 0 not null;
-- The state that somebody wants the process that works on it to bring about.
alter table job add column wish varchar(20);
alter table job add column worked_millis bigint default 0 not null;
alter table job add column retry_of varchar(36);

-- As db-scheduler 16 wants it: which process works on which job.
create table job_execution (
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

create index job_execution_due on job_execution (execution_time);
create index job_execution_heartbeat on job_execution (last_heartbeat);

update job
set state = 'FAILED',
  ended_at = current_timestamp,
  message = 'Chancery ended while it ran; start it again, nothing is indexed twice.'
where state = 'RUNNING';
