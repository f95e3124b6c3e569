-- What somebody said for a city. The name is the only personal datum, and can be taken away without the rest.
create table statement (
    id uuid constraint statement_pk primary key,
    city_id uuid not null constraint statement_membership_fk references membership (city_id),
    office text not null constraint statement_office_present check (office <> ''),
    speaker_name text,
    said_on jsonb not null,
    said_latest date,
    occasion_kind text,
    occasion_conference integer constraint statement_conference_positive check (occasion_conference > 0),
    occasion_text text,
    occasion_session uuid,
    gist text not null constraint statement_gist_present check (gist <> ''),
    source_url text not null,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint statement_conference_named
        check ((occasion_kind is not distinct from 'conference') = (occasion_conference is not null))
);

create index statement_of_city on statement (city_id, said_latest, id);
