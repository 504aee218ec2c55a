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
