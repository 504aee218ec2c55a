-- Understood by H2 in PostgreSQL mode and by PostgreSQL.

-- Which picture the page showed of a search, and how, as parameters of its address.
alter table saved_search add column page_view text default '' not null;
alter table past_search add column page_view text default '' not null;
