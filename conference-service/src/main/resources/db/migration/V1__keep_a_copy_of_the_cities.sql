-- What other services' events say of a city, no more than this service needs. Truncate and refill at will.
create table city_copy (
    id uuid primary key,
    slug text not null,
    name text not null,
    standing text not null,
    sequence bigint not null
);

create index city_copy_slug on city_copy (slug);
