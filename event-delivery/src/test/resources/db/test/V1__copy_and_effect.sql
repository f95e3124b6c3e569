create table city_copy (
    id uuid not null,
    sequence bigint not null,
    generation bigint not null default 0,
    name text not null,
    constraint city_copy_pk primary key (id)
);

create table effect (
    id bigint generated always as identity,
    city uuid not null,
    name text not null,
    constraint effect_pk primary key (id)
);
