-- As before, each city by itself and by the indexes: PostgreSQL knows nothing of rows that this transaction has just brought,
-- and joined a thousand of them with all that it expected.
create or replace function standing_steps_of_one_status(cities uuid[]) returns setof standing_step language sql stable as $$
    select n.city_id, g.charter, t.day, f.status, c.country, f.year_from, f.year_to, t.possible, t.certain
    from unnest(cities) n (city_id)
    cross join lateral (
        select s.status, s.possible_from, s.signed_earliest, s.signed_latest,
               extract(year from s.signed_earliest)::integer as year_from,
               case when isfinite(s.signed_latest) then extract(year from s.signed_latest)::integer end as year_to
        from standing_span s
        where s.city_id = n.city_id and s.known_until = 'infinity'
        limit 1
    ) f
    cross join lateral (select country from city where id = n.city_id limit 1) c
    cross join lateral (
        select '' as charter, f.possible_from as possible_from, f.signed_latest as certain_from
        union all
        select s.charter_edition, greatest(f.possible_from, min(b.earliest)),
               greatest(f.signed_latest, min(signing_latest(b.earliest, s.signed_latest, b.known_on)))
        from signing s
        cross join lateral (select e.earliest from charter_edition e where e.code = s.charter_edition limit 1) e
        cross join lateral (
            select known_on, signing_earliest(
                       s.signed_earliest, s.signed_latest, known_on, e.earliest,
                       case when s.renewal then f.signed_earliest end) as earliest
            from (select (s.known_since at time zone 'UTC')::date as known_on) k) b
        where s.city_id = n.city_id
        group by s.charter_edition
    ) g
    cross join lateral (
        select g.possible_from as day, 1 as possible, (g.possible_from = g.certain_from)::integer as certain
        union all
        select g.certain_from, 0, 1 where g.certain_from <> g.possible_from
    ) t
    where isfinite(t.day)
$$;
