-- Understood by H2 in PostgreSQL mode and by PostgreSQL.

-- What a job was named may be long; a row that is written twice a second must not hold it.
create table job_task (
  job varchar(36) primary key,
  task text not null
);

insert into job_task (job, task) select id, task from job where task is not null;

alter table job add column resumable boolean default false not null;
update job set resumable = true where task is not null;
alter table job drop column task;
