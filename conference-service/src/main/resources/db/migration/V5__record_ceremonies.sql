create table ceremony (
    id uuid primary key,
    version bigint not null,
    edition_id uuid not null,
    session_id uuid,
    held_on jsonb not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint ceremony_one_per_edition unique (edition_id),
    constraint ceremony_edition foreign key (edition_id) references edition (id),
    constraint ceremony_session foreign key (edition_id, session_id) references conference_session (edition_id, id)
);

create index ceremony_by_session on ceremony (session_id);

create table ceremony_signing (
    ceremony_id uuid not null,
    city text not null,
    signer_office text,
    signer_name text,
    constraint ceremony_signing_once primary key (ceremony_id, city),
    constraint ceremony_signing_ceremony foreign key (ceremony_id) references ceremony (id)
);

create index ceremony_signing_by_city on ceremony_signing (city);
