-- No unique name: two persons may share one.
create table person (
    id uuid primary key,
    version bigint not null,
    name text not null,
    changed_at timestamptz not null,
    changed_by text not null
);

create index person_name on person (name);

create table appearance (
    id uuid primary key,
    version bigint not null,
    person_id uuid not null,
    edition_id uuid not null,
    session_id uuid,
    office text,
    organisation text,
    city text,
    part text,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint appearance_person foreign key (person_id) references person (id),
    constraint appearance_edition foreign key (edition_id) references edition (id),
    constraint appearance_session foreign key (edition_id, session_id) references conference_session (edition_id, id),
    -- A person appears once in a session, and once in the edition as a whole (session null).
    constraint appearance_once unique nulls not distinct (person_id, edition_id, session_id)
);

create index appearance_by_edition on appearance (edition_id);
create index appearance_by_session on appearance (session_id);
create index appearance_by_city on appearance (city);
