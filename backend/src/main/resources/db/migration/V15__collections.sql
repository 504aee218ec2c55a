-- Understood by H2 in PostgreSQL mode and by PostgreSQL.

-- What somebody decided about a collection. One without a row is open to every account, and its
-- texts may be exported whole.
create table collection_settings (
  name varchar(100) primary key,
  restricted boolean not null,
  licence varchar(20) not null,
  -- Counts its changes, so that nobody overwrites what she has not seen.
  version bigint not null
);

-- Who may what in a collection; an account that goes takes its rights with it.
create table collection_grant (
  collection varchar(100) not null references collection_settings (name) on delete cascade,
  account varchar(100) not null references account (name) on delete cascade,
  may varchar(20) not null,
  primary key (collection, account)
);

create index collection_grant_account on collection_grant (account);

-- Of which collections the file has nothing, or snippets alone, for the rights of whoever asked for
-- it; one a line. Files of earlier builds were made when there were no such rights.
alter table export_run add column kept_out text default '' not null;
alter table export_run add column abridged text default '' not null;
