-- When the register came to know of a reported count, however it was worded later.
alter table reported_count add column known_since timestamptz;

update reported_count set known_since = changed_at;

alter table reported_count alter column known_since set not null;

create trigger reported_count_known_since
    before insert on reported_count
    for each row execute function keep_known_since();

-- When something about a city was last taken off the record, by the table that it was in: a list of what is left does not
-- tell that it changed.
create table removal (
    city_id uuid not null,
    kind text not null,
    removed_at timestamptz not null,
    constraint removal_pk primary key (city_id, kind)
);

create function note_removal() returns trigger language plpgsql as $$
begin
    insert into removal values (old.city_id, tg_table_name, clock_timestamp())
    on conflict on constraint removal_pk do update set removed_at = excluded.removed_at;
    return null;
end
$$;

create trigger competence_removed
    after delete on competence
    for each row execute function note_removal();

create trigger statement_removed
    after delete on statement
    for each row execute function note_removal();

-- Cities that have a name in a language.
create index city_names on city using gin (names jsonb_path_ops);
