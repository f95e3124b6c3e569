-- Most signatories have had one status since they signed. How such a city counts can be said without looking at each day on
-- which something about it might begin or end: possibly from the first day of its signing on, certainly from the last.
create function standing_steps_of_one_status(cities uuid[]) returns setof standing_step language sql stable as $$
    with city_fact as (
        select s.city_id, s.status, s.possible_from, s.signed_earliest, s.signed_latest, c.country,
               extract(year from s.signed_earliest)::integer as year_from,
               case when isfinite(s.signed_latest) then extract(year from s.signed_latest)::integer end as year_to
        from standing_span s
        join city c on c.id = s.city_id
        where s.city_id = any (cities) and s.known_until = 'infinity'
    ), signed as (
        select city_id, '' as charter, date '-infinity' as earliest, date '-infinity' as latest from city_fact
        union all
        select s.city_id, s.charter_edition, min(b.earliest), min(signing_latest(b.earliest, s.signed_latest, b.known_on))
        from signing s
        join city_fact f using (city_id)
        join charter_edition e on e.code = s.charter_edition
        cross join lateral (
            select known_on, signing_earliest(
                       s.signed_earliest, s.signed_latest, known_on, e.earliest,
                       case when s.renewal then f.signed_earliest end) as earliest
            from (select (s.known_since at time zone 'UTC')::date as known_on) k) b
        group by s.city_id, s.charter_edition
    )
    select f.city_id, g.charter, t.day, f.status, f.country, f.year_from, f.year_to, sum(t.possible)::integer,
           sum(t.certain)::integer
    from city_fact f
    join signed g using (city_id)
    cross join lateral (values
        (greatest(f.possible_from, g.earliest), 1, 0),
        (greatest(f.signed_latest, g.latest), 0, 1)) t (day, possible, certain)
    where isfinite(t.day)
    group by f.city_id, g.charter, t.day, f.status, f.country, f.year_from, f.year_to
$$;

alter function standing_steps_of(uuid[]) rename to standing_steps_by_day;

-- How cities count by what is now known of them; of each, by the shorter of the two ways that can tell it.
create function standing_steps_of(cities uuid[]) returns setof standing_step language plpgsql stable as $$
declare
    of_one_status uuid[];
    of_several uuid[];
begin
    select array_agg(city_id) filter (where spans = 1), array_agg(city_id) filter (where spans > 1)
    into of_one_status, of_several
    from (
        select city_id, count(*) as spans
        from standing_span
        where city_id = any (cities) and known_until = 'infinity'
        group by city_id) known;
    return query select * from standing_steps_of_one_status(of_one_status);
    if of_several is not null then
        return query select * from standing_steps_by_day(of_several);
    end if;
end
$$;
