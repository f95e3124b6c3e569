-- Under which generation of the copy a row was written last: a rebuild leaves none of an older one.
alter table city_copy add column generation bigint not null default 0;
