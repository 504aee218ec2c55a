-- Understood by H2 in PostgreSQL mode and by PostgreSQL.

-- Result sets, or samples of them, that were kept as they were. What a set is, is not changed once
-- it is frozen; what it is called, and who may open it, its owner may change.
create table frozen_set (
  id varchar(16) primary key,
  owner varchar(100) not null references account (name) on delete cascade,
  name varchar(200) not null,
  note text not null,
  shared_with_all boolean default false not null,
  criteria text not null,
  page_view text not null,
  state varchar(10) not null,
  message text,
  -- How members were chosen: all of them where nothing is wanted.
  wanted bigint,
  strata_by varchar(20),
  allocation varchar(20),
  seed bigint,
  -- What was found, and how many of them are members.
  total bigint not null,
  undated bigint not null,
  size bigint not null,
  written bigint not null,
  -- As JSON.
  strata text not null,
  codings text not null,
  digest varchar(64),
  software varchar(100) not null,
  -- The moment of the index that was read.
  frozen_at timestamp with time zone not null,
  seen_at timestamp with time zone not null
);

create index frozen_set_owner on frozen_set (owner);

create table frozen_set_share (
  frozen_set varchar(16) not null references frozen_set (id) on delete cascade,
  account varchar(100) not null references account (name) on delete cascade,
  primary key (frozen_set, account)
);

create index frozen_set_share_account on frozen_set_share (account);

-- The members, in the order in which they were drawn. No text: what is removed must be gone.
create table frozen_member (
  frozen_set varchar(16) not null references frozen_set (id) on delete cascade,
  place integer not null,
  article varchar(64) not null,
  collection text not null,
  revision integer not null,
  ingested_at varchar(40) not null,
  content_hash varchar(64) not null,
  text_hash varchar(64) not null,
  annotation_hash varchar(64) not null,
  coding text not null,
  stratum text not null,
  title text not null,
  url text,
  outlet text,
  published varchar(40),
  primary key (frozen_set, place)
);

create unique index frozen_member_article on frozen_member (frozen_set, article);

-- What the index said of the members, without their text: one compressed stream in slices.
create table frozen_slice (
  frozen_set varchar(16) not null references frozen_set (id) on delete cascade,
  part integer not null,
  content bytea not null,
  primary key (frozen_set, part)
);
