create table city_report (
    id uuid primary key,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null,
    cycle integer not null references cycle (number),
    city_id uuid not null,
    city text not null,
    reporter_type text not null,
    publication text not null,
    template_version text not null references template (version),
    state text not null,
    submitted_at timestamptz,
    reviewer text,
    returned_at timestamptz,
    published_at timestamptz,
    constraint city_report_once unique (cycle, city_id),
    constraint city_report_reporter_known check (reporter_type in ('SIGNATORY', 'NON_SIGNATORY')),
    constraint city_report_publication_known check (publication in ('FULL', 'RATINGS_ONLY', 'AGGREGATE_ONLY')),
    constraint city_report_state_fits_times check (
        case state
            when 'DRAFT' then submitted_at is null and reviewer is null and returned_at is null and published_at is null
            when 'SUBMITTED' then submitted_at is not null and reviewer is null and returned_at is null
                and published_at is null
            when 'IN_REVIEW' then submitted_at is not null and reviewer is not null and returned_at is null
                and published_at is null
            when 'RETURNED' then submitted_at is not null and reviewer is not null and returned_at is not null
                and published_at is null
            when 'PUBLISHED' then submitted_at is not null and reviewer is not null and returned_at is null
                and published_at is not null
            else false
        end)
);

create index city_report_listed on city_report (cycle, city, id);
create index city_report_city on city_report (city_id);
create index city_report_template on city_report (template_version);

-- One row for each commitment of the questionnaire from the start; a rating that is null is not given yet. The codes of
-- ratings are open: a later scale adds values.
create table answer (
    id uuid primary key,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null,
    report_id uuid not null references city_report (id),
    code text not null,
    number integer not null,
    rating text,
    text text,
    evidence jsonb not null default '[]',
    constraint answer_once unique (report_id, code),
    constraint answer_rating_is_code check (rating ~ '^[A-Z][A-Z0-9_]*$')
);

-- What a reviewer found on returning a report. Rows are only added: the city sees how the review went.
create table finding (
    id uuid primary key,
    report_id uuid not null references city_report (id),
    code text,
    text text not null,
    raised_at timestamptz not null,
    raised_by text not null,
    constraint finding_text_not_blank check (text <> '')
);

create index finding_report on finding (report_id, raised_at);
