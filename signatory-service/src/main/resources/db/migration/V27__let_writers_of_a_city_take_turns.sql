-- Whoever lets a city count anew waits for others who do, whichever row they came by: the city's or the membership's.
-- Each statement of the function sees what was committed before it began, so the steps that are taken away are those of
-- the writer before. In one order for everybody. Not more than that is locked: a row that refers to a membership can come.
-- Sums to which these cities added, and nobody adds any more, go, unless another transaction is summing up.
create or replace function renew_standing_steps(cities uuid[]) returns void language plpgsql as $$
declare
    charters text[];
    days date[];
begin
    perform from membership where city_id = any (cities) order by city_id for no key update;
    select array_agg(distinct charter), array_agg(distinct day) || array_agg(distinct date_trunc('month', day)::date)
    into charters, days
    from standing_step
    where city_id = any (cities);
    delete from standing_step where city_id = any (cities);
    insert into standing_step select * from standing_steps_of(cities);
    if charters is not null and pg_try_advisory_xact_lock(hashtextextended('standing_count', 0)) then
        delete from standing_count
        where charter = any (charters) and grain = any (array['day', 'month']) and day = any (days)
            and possible = 0 and certain = 0;
    end if;
end
$$;
