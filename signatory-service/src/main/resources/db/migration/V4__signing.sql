create table signing (
    id uuid constraint signing_pk primary key,
    city_id uuid not null constraint signing_membership_fk references membership (city_id),
    signed_on jsonb not null,
    signed_earliest date,
    signed_latest date,
    charter_edition text constraint signing_edition_fk references charter_edition (code),
    place text,
    occasion_kind text,
    occasion_conference integer constraint signing_conference_positive check (occasion_conference > 0),
    occasion_text text,
    occasion_session uuid,
    -- What identifies an occasion: its kind, and the number of the conference; the text may be reworded.
    occasion_key text not null
        generated always as (coalesce(occasion_kind, '') || ':' || coalesce(occasion_conference::text, '')) stored,
    ceremony_at_conference integer,
    signer_office text,
    signer_name text,
    decided_on jsonb,
    decision_body text,
    document_url text,
    document_sha256 text constraint signing_sha256_form check (document_sha256 ~ '^[0-9a-f]{64}$'),
    renewal boolean not null,
    source_ids text[] not null,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint signing_identity unique (city_id, signed_on, occasion_key),
    constraint signing_conference_named check ((occasion_kind = 'conference') = (occasion_conference is not null))
);

create unique index signing_first on signing (city_id) where not renewal;
create index signing_edition on signing (charter_edition, city_id);
create index signing_conference on signing (occasion_conference, city_id);
