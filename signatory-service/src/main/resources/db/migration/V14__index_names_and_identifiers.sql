-- Trusted, and laid out with the database where the service's role does not own it.
create extension if not exists pg_trgm;

create index city_search_text on city using gin (search_text gin_trgm_ops);

create index city_lau on city (lau);
create index city_nuts3 on city (nuts3);
create index city_iso3166_2 on city (iso3166_2);
