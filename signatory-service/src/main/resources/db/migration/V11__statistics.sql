-- The first day for which a reported count can speak; as_of_latest is the last.
alter table reported_count add column as_of_earliest date;

update reported_count
set as_of_earliest = greatest(
        rpad(as_of ->> 'value', 10, '-01-01')::date,
        rpad(as_of ->> 'notBefore', 10, '-01-01')::date);

-- How each signatory counts, by what is known now: on a day its share in a number changes by this much. A number for a day
-- is the sum of all steps up to it.
create table standing_step (
    city_id uuid not null,
    -- The edition that was signed by the day; empty for the count that does not ask.
    charter text not null,
    day date not null,
    -- A status; or member: by how much the number of members differs from the sum of the numbers of their statuses, where
    -- a city is possible in several, or certain only in one of them.
    standing text not null,
    country text,
    -- The years within which the first signing lies; without an end when nothing bounds it.
    year_from integer not null,
    year_to integer,
    possible integer not null,
    certain integer not null
);

create index standing_step_city on standing_step (city_id);

-- The steps of all signatories, summed by day and by month.
create table standing_count (
    charter text not null,
    grain text not null constraint standing_count_grain_known check (grain in ('day', 'month')),
    day date not null,
    standing text not null,
    country text,
    year_from integer not null,
    year_to integer,
    possible bigint not null,
    certain bigint not null,
    constraint standing_count_cell unique nulls not distinct
        (charter, grain, day, standing, country, year_from, year_to)
) with (fillfactor = 80);

-- Steps that are not in the sums yet, because another transaction was summing up.
create table standing_note (
    charter text not null,
    day date not null,
    standing text not null,
    country text,
    year_from integer not null,
    year_to integer,
    possible integer not null,
    certain integer not null
);

-- Nobody waits for anybody: who finds another transaction summing up leaves a note, who does not sums up, notes included.
create function sum_standing_steps() returns trigger language plpgsql as $$
declare
    sign integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('standing_count', 0)) then
        insert into standing_note
        select charter, day, standing, country, year_from, year_to, sign * possible, sign * certain from changed;
        return null;
    end if;
    with note as (
        delete from standing_note returning *
    ), step as (
        select charter, day, standing, country, year_from, year_to, sign * possible as possible, sign * certain as certain
        from changed
        union all
        select * from note
    ), cell as (
        select charter, 'day' as grain, day, standing, country, year_from, year_to, possible, certain from step
        union all
        select charter, 'month', date_trunc('month', day)::date, standing, country, year_from, year_to, possible, certain
        from step
    )
    insert into standing_count as known
    select charter, grain, day, standing, country, year_from, year_to, sum(possible), sum(certain)
    from cell
    group by charter, grain, day, standing, country, year_from, year_to
    having sum(possible) <> 0 or sum(certain) <> 0
    on conflict on constraint standing_count_cell do update
    set possible = known.possible + excluded.possible, certain = known.certain + excluded.certain;
    return null;
end
$$;

create trigger standing_step_added
    after insert on standing_step
    referencing new table as changed
    for each statement execute function sum_standing_steps();

create trigger standing_step_removed
    after delete on standing_step
    referencing old table as changed
    for each statement execute function sum_standing_steps();

-- How cities count by what is now known of them. Between two of the days on which anything about them begins or ends
-- nothing changes, so it is enough to look at these days, as a question for the day does.
create function standing_steps_of(cities uuid[]) returns setof standing_step language sql stable as $$
    with span as (
        select * from standing_span where city_id = any (cities) and known_until = 'infinity'
    ), city_fact as (
        select s.city_id, s.signed_latest, c.country, extract(year from s.signed_earliest)::integer as year_from,
               case when isfinite(s.signed_latest) then extract(year from s.signed_latest)::integer end as year_to
        from span s
        join city c on c.id = s.city_id
        where s.position = 0
    ), signed as (
        select city_id, '' as charter, date '-infinity' as earliest, date '-infinity' as latest from city_fact
        union all
        select s.city_id, s.charter_edition,
               min(greatest(s.signed_earliest, least(date '2010-02-22', s.signed_latest))),
               min(case when s.signed_earliest > (s.changed_at at time zone 'UTC')::date
                   then coalesce(s.signed_latest, 'infinity')
                   else least(s.signed_latest, (s.changed_at at time zone 'UTC')::date) end)
        from signing s
        join city_fact f using (city_id)
        where s.charter_edition is not null
        group by s.city_id, s.charter_edition
    ), turn as (
        select city_id, possible_from as day from span
        union select city_id, possible_until from span
        union select city_id, signed_latest from span
        union select city_id, earliest from signed
        union select city_id, latest from signed
    ), class (standing, statuses) as (
        values ('listed', array['listed']), ('under-review', array['under-review']), ('on-hold', array['on-hold']),
               ('withdrawn', array['withdrawn']), ('ended', array['ended']),
               ('member', array['listed', 'under-review', 'on-hold'])
    ), share as (
        select g.city_id, g.charter, t.day, k.standing,
               (g.earliest <= t.day and bool_or(s.status = any (k.statuses)))::integer as possible,
               (g.latest <= t.day and f.signed_latest <= t.day and bool_and(s.status = any (k.statuses)))::integer
                   as certain
        from turn t
        join signed g using (city_id)
        join city_fact f using (city_id)
        cross join class k
        left join span s on s.city_id = t.city_id and s.possible_from <= t.day and s.possible_until > t.day
        where isfinite(t.day)
        group by g.city_id, g.charter, g.earliest, g.latest, f.signed_latest, t.day, k.standing
    ), told as (
        select city_id, charter, day, standing,
               coalesce(possible, 0) - case standing when 'member' then sum(coalesce(possible, 0)) filter (
                   where standing in ('listed', 'under-review', 'on-hold')) over at_once else 0 end as possible,
               coalesce(certain, 0) - case standing when 'member' then sum(coalesce(certain, 0)) filter (
                   where standing in ('listed', 'under-review', 'on-hold')) over at_once else 0 end as certain
        from share
        window at_once as (partition by city_id, charter, day)
    ), step as (
        select city_id, charter, day, standing,
               possible - lag(possible, 1, 0::bigint) over history as possible,
               certain - lag(certain, 1, 0::bigint) over history as certain
        from told
        window history as (partition by city_id, charter, standing order by day)
    )
    select s.city_id, s.charter, s.day, s.standing, f.country, f.year_from, f.year_to, s.possible::integer,
           s.certain::integer
    from step s
    join city_fact f using (city_id)
    where s.possible <> 0 or s.certain <> 0
$$;

-- To be called in the transaction of whatever changes how these cities count.
create function renew_standing_steps(cities uuid[]) returns void language plpgsql as $$
begin
    delete from standing_step where city_id = any (cities);
    insert into standing_step select * from standing_steps_of(cities);
end
$$;

create function move_standing_steps() returns trigger language plpgsql as $$
begin
    perform renew_standing_steps(array[new.id]);
    return null;
end
$$;

create trigger city_counts_in_its_country
    after update of country on city
    for each row when (old.country is distinct from new.country) execute function move_standing_steps();

select renew_standing_steps(array_agg(city_id)) from membership where stage = 'listed';
