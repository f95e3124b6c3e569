-- The slug is the one that the city had when its place was made: a retired slug redirects to the city for ever.
create table participation (
    id uuid primary key,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null,
    cycle integer not null references cycle (number),
    city_id uuid not null,
    city text not null,
    kind text not null,
    reason text,
    constraint participation_once unique (cycle, city_id),
    constraint participation_kind_known check (kind in ('EXPECTED', 'VOLUNTARY', 'FIRST_TIME', 'EXEMPT')),
    constraint participation_exempt_with_reason check (kind <> 'EXEMPT' or reason is not null)
);

create index participation_listed on participation (cycle, city, id);
create index participation_city on participation (city_id);
