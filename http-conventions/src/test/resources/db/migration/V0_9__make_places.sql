create table place (
    id uuid not null,
    slug text not null,
    name text not null,
    kind text not null,
    inhabitants integer,
    founded text,
    aliases jsonb not null default '[]',
    version bigint not null default 1,
    changed_at timestamptz not null default now(),
    constraint place_pk primary key (id),
    constraint place_slug unique (slug),
    constraint place_inhabitants check (inhabitants < 100000000)
);

create index place_by_name on place (name, id);
create index place_by_inhabitants on place (inhabitants desc nulls last, name, id);
