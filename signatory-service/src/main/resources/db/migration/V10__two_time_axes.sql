-- Two lines of one city are never recorded at the same instant, so what was known at an instant is never a matter of
-- chance.
alter table status_change add constraint status_change_one_by_one unique (city_id, recorded_at);
drop index status_change_city;

-- What has ever been said of a signing, but the name of its signer, which can be erased. Filled by a trigger: whoever
-- changes a signing, and however, leaves what was known before.
create table signing_version (
    id uuid not null,
    version bigint not null,
    city_id uuid not null,
    signed_on jsonb not null,
    signed_earliest date,
    signed_latest date,
    charter_edition text,
    place text,
    occasion_kind text,
    occasion_conference integer,
    occasion_text text,
    occasion_session uuid,
    ceremony_at_conference integer,
    signer_office text,
    decided_on jsonb,
    decision_body text,
    document_url text,
    document_sha256 text,
    renewal boolean not null,
    source_ids text[] not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint signing_version_pk primary key (id, version)
);

create index signing_version_city on signing_version (city_id);

create function keep_signing_version() returns trigger language plpgsql as $$
begin
    insert into signing_version
    values (new.id, new.version, new.city_id, new.signed_on, new.signed_earliest, new.signed_latest,
            new.charter_edition, new.place, new.occasion_kind, new.occasion_conference, new.occasion_text,
            new.occasion_session, new.ceremony_at_conference, new.signer_office, new.decided_on, new.decision_body,
            new.document_url, new.document_sha256, new.renewal, new.source_ids, new.changed_at, new.changed_by);
    return null;
end
$$;

insert into signing_version
select id, version, city_id, signed_on, signed_earliest, signed_latest, charter_edition, place, occasion_kind,
       occasion_conference, occasion_text, occasion_session, ceremony_at_conference, signer_office, decided_on,
       decision_body, document_url, document_sha256, renewal, source_ids, changed_at, changed_by
from signing;

create trigger signing_version_new
    after insert on signing
    for each row execute function keep_signing_version();

-- Every column but signer_name: a change without a new version fails, an erased name leaves no trace.
create trigger signing_version_next
    after update of
        id, city_id, signed_on, signed_earliest, signed_latest, charter_edition, place, occasion_kind,
        occasion_conference, occasion_text, occasion_session, ceremony_at_conference, signer_office, decided_on,
        decision_body, document_url, document_sha256, renewal, source_ids, version, changed_at, changed_by
    on signing
    for each row execute function keep_signing_version();

create trigger signing_version_append_only
    before update or delete on signing_version
    for each row execute function refuse_rewriting_history();

create trigger signing_version_no_truncate
    before truncate on signing_version
    for each statement execute function refuse_rewriting_history();

-- The days on which each signatory can have had each status, by what was known from one instant to another: what the
-- rule in eu.integratingcities.signatory.membership.Standings makes of status_change and signing_version.
create table standing_span (
    city_id uuid not null constraint standing_span_membership_fk references membership (city_id),
    known_from timestamptz not null,
    position integer not null,
    status text not null
        constraint standing_span_status_known
        check (status in ('listed', 'on-hold', 'under-review', 'withdrawn', 'ended')),
    -- The line on which the status rests; null for the one that comes with the first signing.
    change_id uuid,
    possible_from date not null,
    possible_until date not null,
    -- First and last day on which the first signing can have been, the same in all spans of one city and time.
    signed_earliest date not null,
    signed_latest date not null,
    known_until timestamptz not null default 'infinity',
    constraint standing_span_pk primary key (city_id, known_from, position),
    constraint standing_span_has_days check (possible_from < possible_until)
);

-- All that a question about today's knowledge asks of a span, so that few days are found without looking at the rows.
create index standing_span_possible on standing_span (status, possible_from, signed_latest, possible_until)
    include (city_id) where known_until = 'infinity';
create index standing_span_known_from on standing_span (known_from);

-- The same rule for what is on record already: no line has been superseded yet, and of each signing one version is left.
with listing as (
    select distinct on (city_id) city_id, id, recorded_at, (recorded_at at time zone 'UTC')::date as recorded_on
    from status_change
    order by city_id, recorded_at
), signed as (
    select city_id, signed_earliest, signed_latest, recorded_at from signing_version where not renewal
), moment as (
    select city_id, known_from, lead(known_from, 1, 'infinity') over (partition by city_id order by known_from)
               as known_until
    from (select city_id, recorded_at as known_from from status_change
          union
          select s.city_id, greatest(s.recorded_at, l.recorded_at)
          from signed s join listing l using (city_id)) changed
), stated as (
    select m.city_id, m.known_from, m.known_until, null::timestamptz as recorded_at, 'listed' as status,
           null::uuid as change_id,
           greatest(s.signed_earliest, least(date '2010-02-22', s.signed_latest, l.recorded_on)) as earliest,
           s.signed_latest as latest, l.recorded_on
    from moment m
    join listing l using (city_id)
    left join signed s on s.city_id = m.city_id and s.recorded_at <= m.known_from
    union all
    select m.city_id, m.known_from, m.known_until, h.recorded_at, h.status, h.id, h.true_from_earliest,
           h.true_from_latest, (h.recorded_at at time zone 'UTC')::date
    from moment m
    join listing l using (city_id)
    join status_change h on h.city_id = m.city_id and h.recorded_at <= m.known_from and h.id <> l.id
), forward as (
    select *, max(earliest) over (partition by city_id, known_from order by recorded_at nulls first) as begins
    from stated
), bounded as (
    select *, greatest(begins, case
                  when recorded_on < begins then coalesce(latest, 'infinity')
                  else least(latest, recorded_on) end) as began
    from forward
), ordered as (
    select *, min(began) over (partition by city_id, known_from order by recorded_at desc nulls last) as began_in_order
    from bounded
), span as (
    select *,
           lead(began_in_order, 1, 'infinity') over history as ends,
           first_value(begins) over history as signed_earliest,
           first_value(began_in_order) over history as signed_latest
    from ordered
    window history as (partition by city_id, known_from order by recorded_at nulls first)
)
insert into standing_span (
    city_id, known_from, position, status, change_id, possible_from, possible_until, signed_earliest, signed_latest,
    known_until)
select city_id, known_from, row_number() over (partition by city_id, known_from order by recorded_at nulls first) - 1,
       status, change_id, begins, ends, signed_earliest, signed_latest, known_until
from span
where begins < ends;
