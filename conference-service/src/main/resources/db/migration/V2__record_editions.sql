create table edition (
    id uuid primary key,
    version bigint not null,
    number integer not null,
    title text,
    theme text,
    starts_on jsonb not null,
    ends_on jsonb not null,
    starts_earliest date,
    zone text,
    venue text,
    host_city text,
    co_hosts text[] not null,
    attendance_mode text,
    funding_project text,
    fund text,
    related_projects text[] not null,
    delegates integer,
    delegates_qualifier text,
    participating_cities integer,
    report_presented integer,
    milestones text[] not null,
    contradictions text[] not null,
    gaps text[] not null,
    source_ids text[] not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint edition_number_is_its_name unique (number),
    constraint edition_number_positive check (number > 0),
    constraint edition_delegates_not_negative check (delegates >= 0),
    constraint edition_cities_not_negative check (participating_cities >= 0),
    constraint edition_report_positive check (report_presented > 0)
);

create index edition_host_city on edition (host_city);
create index edition_starts_earliest on edition (starts_earliest);
create index edition_funding_project on edition (funding_project);
