-- Each order that a list is offered in, both ways: what is not known comes last, whichever way it goes.
drop index city_country;
create index city_country on city (country, name, id);
create index city_country_down on city (country desc nulls last, name desc, id desc);
create index membership_signed on membership (signed_latest, city_id) where stage = 'listed';
create index membership_signed_down on membership (signed_latest desc nulls last, city_id desc) where stage = 'listed';

-- Hardly a city has these identifiers, and a city without one is never looked up by it: it need not pay for the index.
drop index city_lau;
drop index city_nuts3;
drop index city_iso3166_2;
create index city_lau on city (lau) where lau is not null;
create index city_nuts3 on city (nuts3) where nuts3 is not null;
create index city_iso3166_2 on city (iso3166_2) where iso3166_2 is not null;
