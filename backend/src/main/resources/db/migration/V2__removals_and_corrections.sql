-- What people decide about articles after they were indexed; it outlives every re-ingestion.

alter table job add column kind varchar(20) default 'INGEST' not null;
alter table job add column changes text default '{}' not null;

create table removal (
  article varchar(64) primary key,
  collection varchar(100) not null,
  origin text not null,
  title text not null,
  reason text not null,
  removed_by varchar(100) not null,
  removed_at timestamp with time zone not null
);

create index removal_at on removal (removed_at);

create table correction (
  article varchar(64) not null,
  field varchar(20) not null,
  correct_value text,
  former text,
  corrected_by varchar(100) not null,
  corrected_at timestamp with time zone not null,
  primary key (article, field)
);

create index correction_at on correction (corrected_at);
