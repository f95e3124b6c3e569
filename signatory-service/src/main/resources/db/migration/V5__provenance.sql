create table source (
    id text constraint source_pk primary key constraint source_id_form check (id ~ '^[A-Z][0-9]{2,4}$'),
    kind text not null,
    title text not null,
    address text,
    dated text,
    taken text,
    licence text,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null
);

create table reported_count (
    id uuid constraint reported_count_pk primary key,
    as_of jsonb not null,
    as_of_latest date,
    count integer not null constraint reported_count_positive check (count >= 0),
    qualifier text not null,
    source_ids text[] not null,
    note text,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint reported_count_identity unique (as_of, count)
);

create index reported_count_latest on reported_count (as_of_latest);

create table discrepancy (
    id uuid constraint discrepancy_pk primary key,
    key text not null constraint discrepancy_key_unique unique,
    kind text not null,
    title text not null,
    text text not null,
    source_ids text[] not null,
    -- False where it would give away a candidate.
    published boolean not null,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null
);

create table discrepancy_city (
    discrepancy_id uuid not null constraint discrepancy_city_discrepancy_fk references discrepancy (id),
    city_id uuid not null constraint discrepancy_city_city_fk references city (id),
    position integer not null,
    constraint discrepancy_city_pk primary key (discrepancy_id, position)
);

create index discrepancy_city_of on discrepancy_city (city_id);
