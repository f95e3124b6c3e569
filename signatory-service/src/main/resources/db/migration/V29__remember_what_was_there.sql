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
