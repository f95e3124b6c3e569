-- Every slug under which the register told of a city. One that was given up still means its city, and never another one, so
-- rows are only added: a rebuild of the copy hears of the last slug alone and leaves the others here.
create table city_slug (
    slug text not null,
    city_id uuid not null,
    constraint city_slug_means_one_city primary key (slug)
);

create index city_slug_of_city on city_slug (city_id);

insert into city_slug (slug, city_id) select slug, id from city_copy on conflict do nothing;

-- What the city that has or had this slug is called now; the slug itself while the register told of no such city.
create function slug_of_now(told text) returns text language sql stable
    return coalesce(
        (select c.slug from city_slug s join city_copy c on c.id = s.city_id where s.slug = told),
        told);

-- Each slug under which a record may name the city that is asked for by one of them.
create function slugs_of(asked text) returns text[] language sql stable
    return array(
        select other.slug from city_slug named join city_slug other on other.city_id = named.city_id where named.slug = asked
    ) || asked;
