-- When the register came to know of a signing, whatever it learnt of it later. Filled by a trigger, as its versions are.
alter table signing add column known_since timestamptz;

update signing s
set known_since = (select min(v.recorded_at) from signing_version v where v.id = s.id);

alter table signing alter column known_since set not null;

create function keep_known_since() returns trigger language plpgsql as $$
begin
    new.known_since := new.changed_at;
    return new;
end
$$;

create trigger signing_known_since
    before insert on signing
    for each row execute function keep_known_since();

-- The first day on which the text of an edition can have been there to sign.
alter table charter_edition add column earliest date;

create function keep_edition_earliest() returns trigger language plpgsql as $$
begin
    new.earliest := greatest(
        rpad(new.wording -> 'date' ->> 'value', 10, '-01-01')::date,
        rpad(new.wording -> 'date' ->> 'notBefore', 10, '-01-01')::date);
    return new;
end
$$;

create trigger charter_edition_earliest
    before insert or update on charter_edition
    for each row execute function keep_edition_earliest();

update charter_edition set changed_at = changed_at;

-- The days within which a signing lies, by the rule of eu.integratingcities.signatory.membership.Standings: beside the
-- bounds of the sources, none is before the launch of the charter, before the edition that was signed, or, as a renewal,
-- before the first signing; and what is recorded had happened by the day of the recording. Where a source's own statement
-- excludes such a bound, the statement holds.
create function signing_earliest(
    stated_earliest date, stated_latest date, known_on date, edition_earliest date, first_earliest date)
returns date language sql immutable parallel safe
return greatest(
    stated_earliest,
    least(greatest(date '2010-02-22', edition_earliest, first_earliest), stated_latest, known_on));

create function signing_latest(earliest date, stated_latest date, known_on date)
returns date language sql immutable parallel safe
return greatest(
    earliest,
    case when known_on < earliest then coalesce(stated_latest, 'infinity') else least(stated_latest, known_on) end);

-- As before, with those bounds; and what was called member, for all who are signatories still, is called signatory.
create or replace function standing_steps_of(cities uuid[]) returns setof standing_step language sql stable as $$
    with span as (
        select * from standing_span where city_id = any (cities) and known_until = 'infinity'
    ), city_fact as (
        select s.city_id, s.signed_earliest, s.signed_latest, c.country,
               extract(year from s.signed_earliest)::integer as year_from,
               case when isfinite(s.signed_latest) then extract(year from s.signed_latest)::integer end as year_to
        from span s
        join city c on c.id = s.city_id
        where s.position = 0
    ), bounded as (
        select s.city_id, s.charter_edition, s.signed_latest, b.known_on,
               signing_earliest(
                   s.signed_earliest, s.signed_latest, b.known_on, e.earliest,
                   case when s.renewal then f.signed_earliest end) as earliest
        from signing s
        join city_fact f using (city_id)
        join charter_edition e on e.code = s.charter_edition
        cross join lateral (select (s.known_since at time zone 'UTC')::date as known_on) b
    ), signed as (
        select city_id, '' as charter, date '-infinity' as earliest, date '-infinity' as latest from city_fact
        union all
        select city_id, charter_edition, min(earliest), min(signing_latest(earliest, signed_latest, known_on))
        from bounded
        group by city_id, charter_edition
    ), turn as (
        select city_id, possible_from as day from span
        union select city_id, possible_until from span
        union select city_id, signed_latest from span
        union select city_id, earliest from signed
        union select city_id, latest from signed
    ), class (standing, statuses) as (
        values ('listed', array['listed']), ('under-review', array['under-review']), ('on-hold', array['on-hold']),
               ('withdrawn', array['withdrawn']), ('ended', array['ended']),
               ('signatory', array['listed', 'under-review', 'on-hold'])
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
               coalesce(possible, 0) - case standing when 'signatory' then sum(coalesce(possible, 0)) filter (
                   where standing in ('listed', 'under-review', 'on-hold')) over at_once else 0 end as possible,
               coalesce(certain, 0) - case standing when 'signatory' then sum(coalesce(certain, 0)) filter (
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

create function move_edition_steps() returns trigger language plpgsql as $$
begin
    perform renew_standing_steps(array_agg(distinct city_id)) from signing where charter_edition = new.code;
    return null;
end
$$;

create trigger edition_counts_from_its_date
    after update on charter_edition
    for each row when (old.earliest is distinct from new.earliest) execute function move_edition_steps();

select renew_standing_steps(array_agg(city_id)) from membership where stage = 'listed';
