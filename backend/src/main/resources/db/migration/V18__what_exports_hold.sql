-- Understood by H2 in PostgreSQL mode and by PostgreSQL.

-- Of which collections the articles of an export are, a line each; absent where its numbers are of
-- all that its account could read.
alter table export_run add column collections text;
