-- Copies of another service's facts: keyed by its ids, overwritten by newer sequences only, safe to truncate.
create table city_copy (
    id uuid primary key,
    sequence bigint not null,
    slug text not null,
    name text not null,
    country text,
    standing text not null,
    membership_status text,
    signed_from date
);

-- Not unique: two cities may swap slugs between two events.
create index city_copy_slug on city_copy (slug);

create table charter_copy (
    id uuid primary key,
    sequence bigint not null,
    code text not null,
    ordinal integer not null,
    current boolean not null
);

create table commitment_copy (
    edition_id uuid not null references charter_copy (id) on delete cascade,
    code text not null,
    number integer not null,
    role text not null,
    text text not null,
    constraint commitment_copy_pkey primary key (edition_id, code)
);
