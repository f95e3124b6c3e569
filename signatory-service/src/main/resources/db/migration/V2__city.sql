create table city (
    id uuid constraint city_pk primary key,
    slug text not null
        constraint city_slug_unique unique
        constraint city_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    name text not null constraint city_name_present check (name <> ''),
    names jsonb not null,
    search_text text not null,
    country text constraint city_country_form check (country ~ '^[A-Z]{2}$'),
    latitude double precision constraint city_latitude_range check (latitude between -90 and 90),
    longitude double precision constraint city_longitude_range check (longitude between -180 and 180),
    wikidata text constraint city_wikidata_form check (wikidata ~ '^Q[1-9][0-9]*$'),
    lau text,
    nuts3 text,
    geonames text constraint city_geonames_form check (geonames ~ '^[1-9][0-9]*$'),
    iso3166_2 text constraint city_iso3166_2_form check (iso3166_2 ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'),
    population_count integer constraint city_population_positive check (population_count >= 0),
    population_year integer,
    population_scope text,
    source_ids text[] not null,
    field_source_ids jsonb not null,
    notes text[] not null,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint city_place_whole check ((latitude is null) = (longitude is null))
);

create index city_name on city (name, id);
create index city_country on city (country, id);
create index city_wikidata on city (wikidata);
create index city_geonames on city (geonames);

-- A slug that was once public keeps leading to its city and is never given to another.
create table retired_slug (
    slug text constraint retired_slug_pk primary key,
    city_id uuid not null constraint retired_slug_city_fk references city (id),
    retired_at timestamptz not null
);

create index retired_slug_city on retired_slug (city_id);
