-- How far a commitment is the duty of a signatory; no row: nobody has stated it.
create table competence (
    id uuid constraint competence_pk primary key,
    city_id uuid not null constraint competence_membership_fk references membership (city_id),
    commitment text not null constraint competence_commitment_form check (commitment ~ '^(PM|SP|EM|BU)-[0-9]+$'),
    competence text not null
        constraint competence_known check (competence in ('full', 'shared', 'none')),
    note text,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint competence_identity unique (city_id, commitment)
);

-- One row for each pair of cities: the one that was there before and its successor, or a part and its whole.
create table city_relation (
    id uuid constraint city_relation_pk primary key,
    kind text not null constraint city_relation_kind_known check (kind in ('succession', 'containment')),
    from_id uuid not null constraint city_relation_from_fk references city (id),
    to_id uuid not null constraint city_relation_to_fk references city (id),
    since jsonb,
    note text,
    source_ids text[] not null,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint city_relation_of_two check (from_id <> to_id)
);

-- Two cities are related once, whichever of them comes first.
create unique index city_relation_pair on city_relation (kind, least(from_id, to_id), greatest(from_id, to_id));
create index city_relation_from on city_relation (from_id);
create index city_relation_to on city_relation (to_id);

-- Each relation as either city tells it: what the other one is to it.
create view city_relation_side as
select id, from_id as city_id, to_id as other_id,
       case kind when 'succession' then 'successor' else 'part-of' end as type,
       since, note, source_ids, version, changed_at
from city_relation
union all
select id, to_id, from_id,
       case kind when 'succession' then 'predecessor' else 'has-part' end,
       since, note, source_ids, version, changed_at
from city_relation;

-- As before, with the competences of a membership and the relations of a city.
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
               'signings', coalesce(s.signings, '[]'),
               'competences', (
                   select coalesce(
                       jsonb_agg(
                           jsonb_build_object(
                               'commitment', k.commitment, 'competence', k.competence, 'note', k.note)
                           order by k.commitment),
                       '[]')
                   from competence k
                   where k.city_id = c.id)) end,
           'relations', (
               select coalesce(
                   jsonb_agg(
                       jsonb_build_object('id', r.id, 'type', r.type, 'cityId', r.other_id, 'since', r.since)
                       order by r.id),
                   '[]')
               from city_relation_side r
               where r.city_id = c.id)) as state
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
