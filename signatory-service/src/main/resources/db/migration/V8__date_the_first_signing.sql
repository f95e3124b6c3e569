-- A renewal does not date the first signing: where only renewals are on record, nobody knows when the city first signed.
create or replace view public_city as
select c.id,
       jsonb_build_object(
           'id', c.id,
           'slug', c.slug,
           'name', c.name,
           'names', c.names,
           'country', c.country,
           'place', case when c.latitude is not null
               then jsonb_build_object('latitude', c.latitude, 'longitude', c.longitude) end,
           'identifiers', jsonb_build_object(
               'wikidata', c.wikidata, 'lau', c.lau, 'nuts3', c.nuts3, 'geonames', c.geonames,
               'iso3166_2', c.iso3166_2),
           'standing', case
               when m.city_id is not null then 'signatory'
               when exists (
                   select 1
                   from discrepancy d
                   join discrepancy_city dc on dc.discrepancy_id = d.id
                   where dc.city_id = c.id and d.kind = 'unconfirmed-signature' and d.published) then 'unconfirmed'
               else 'not-on-record' end,
           'membership', case when m.city_id is not null then jsonb_build_object(
               'status', m.status,
               'charterEdition', s.last_edition,
               'signedOn', coalesce(s.first_signed_on, '{"value": null, "precision": "unknown"}'),
               'listedOn', m.listed_on,
               'signings', coalesce(s.signings, '[]')) end) as state
from city c
left join membership m on m.city_id = c.id and m.stage = 'listed'
left join lateral (
    select jsonb_agg(
               jsonb_build_object(
                   'id', g.id,
                   'signedOn', g.signed_on,
                   'occasion', case when g.occasion_kind is not null then jsonb_build_object(
                       'kind', g.occasion_kind, 'conference', g.occasion_conference, 'text', g.occasion_text) end,
                   'renewal', g.renewal)
               order by g.renewal, g.signed_latest, g.id) as signings,
           (array_agg(g.signed_on) filter (where not g.renewal))[1] as first_signed_on,
           max(g.charter_edition) as last_edition
    from signing g
    where g.city_id = c.id) s on true;
