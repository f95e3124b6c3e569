-- Whoever lets a city count anew waits for others who do, whichever row they came by: the city's or the membership's.
-- Each statement of the function sees what was committed before it began, so the steps that are taken away are those of
-- the writer before. In one order for everybody. Not more than that is locked: a row that refers to a membership can come.
create or replace function renew_standing_steps(cities uuid[]) returns void language plpgsql as $$
begin
    perform from membership where city_id = any (cities) order by city_id for no key update;
    delete from standing_step where city_id = any (cities);
    insert into standing_step select * from standing_steps_of(cities);
end
$$;
