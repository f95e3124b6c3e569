-- Generated signatories numbered from $1 to $2, put into the tables of signatory-service as an import puts them there. All
-- names are ASCII, so that their search text can be made here: each name in lower case on a line between two spaces.
create temporary table generated on commit drop as
select n,
       ('018f0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as city_id,
       ('018f0000-0000-7001-8000-' || lpad(to_hex(n), 12, '0'))::uuid as listing_id,
       ('018f0000-0000-7002-8000-' || lpad(to_hex(n), 12, '0'))::uuid as change_id,
       ('018f0000-0000-7003-8000-' || lpad(to_hex(n), 12, '0'))::uuid as signing_id,
       (array['Ard', 'Bran', 'Cal', 'Dun', 'El', 'Fal', 'Gor', 'Hald', 'Is', 'Kor', 'Lund', 'Mar', 'Nor'])[1 + n % 13]
           || (array['en', 'o', 'a', 'el', 'e', 'i', 'und', 'ar', 'oe', 'ing', 'u'])[1 + n / 13 % 11]
           || (array['berg', 'ford', 'holm', 'stad', 'dam', 'ville', 'brueck', 'grad', 'minster', 'sund', 'haven'])
               [1 + n / 143 % 11]
           || ' ' || n / 1573 as name,
       (array['AT', 'BE', 'DE', 'DK', 'ES', 'FI', 'FR', 'IT', 'NL', 'NO', 'SE'])[1 + n % 11] as country,
       date '2010-02-22' + n % 5000 as signed_on,
       -- Two in a hundred are no longer listed.
       case n % 200 when 7 then 'on-hold' when 77 then 'under-review' when 107 then 'withdrawn' when 177 then 'ended' end
           as later_status,
       -- After the signing, and before today.
       date '2010-02-22' + n % 5000 + 200 as later_on,
       clock_timestamp() as at
from generate_series($1, $2) n;

insert into city (
    id, slug, name, names, search_text, country, latitude, longitude, wikidata, geonames, population_count,
    population_year, population_scope, source_ids, field_source_ids, notes, version, changed_at, changed_by)
select city_id, 'register-' || n, name,
       jsonb_build_array(
           jsonb_build_object('value', name, 'lang', 'en', 'type', 'official'),
           jsonb_build_object('value', 'Uj ' || name, 'lang', 'hu', 'type', 'exonym')),
       E'\n ' || lower(name) || E' \n uj ' || lower(name) || E' \n', country,
       (n * 0.37)::numeric % 180 - 90, (n * 0.73)::numeric % 360 - 180, 'Q' || 1000000 + n, 1000000 + n, 10000 + n, 2020,
       'city-proper', '{S02}', '{"place": ["S02"]}', '{}', 0, at, 'bench'
from generated;

insert into membership (
    city_id, stage, status, status_reason, signed_earliest, signed_latest, version, changed_at, changed_by)
select city_id, 'listed', coalesce(later_status, 'listed'), case when later_status is not null then 'at-own-request' end,
       signed_on, signed_on, 0, at, 'bench'
from generated;

insert into status_change (id, city_id, status, true_from, recorded_at, recorded_by)
select listing_id, city_id, 'listed', '{"value": null, "precision": "unknown"}', at, 'bench' from generated;

insert into status_change (
    id, city_id, status, reason, true_from, true_from_earliest, true_from_latest, recorded_at, recorded_by)
select change_id, city_id, later_status, 'at-own-request',
       jsonb_build_object('value', later_on, 'precision', 'day'), later_on, later_on, at + interval '1 microsecond',
       'bench'
from generated where later_status is not null;

insert into signing (
    id, city_id, signed_on, signed_earliest, signed_latest, charter_edition, place, occasion_kind, occasion_conference,
    ceremony_at_conference, signer_office, renewal, source_ids, version, changed_at, changed_by)
select signing_id, city_id, jsonb_build_object('value', signed_on, 'precision', 'day'), signed_on, signed_on, '2010-02',
       name, 'conference', 1 + n % 11, 1 + n % 11, 'Mayor', false, '{S02}', 0, at, 'bench'
from generated;

-- What eu.integratingcities.signatory.membership.Standings makes of exact days.
insert into standing_span (
    city_id, known_from, position, status, change_id, possible_from, possible_until, signed_earliest, signed_latest)
select city_id, at, 0, 'listed', null, signed_on, coalesce(case when later_status is not null then later_on end, 'infinity'),
       signed_on, signed_on
from generated
union all
select city_id, at, 1, later_status, change_id, later_on, 'infinity', signed_on, signed_on
from generated where later_status is not null;

insert into event_sequence (aggregate_id, last) select city_id, 1 from generated;

select renew_standing_steps(array_agg(city_id)) from generated;
