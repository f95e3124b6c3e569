create table room (
    id uuid primary key,
    version bigint not null,
    edition_id uuid not null,
    name text not null,
    capacity integer,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint room_edition foreign key (edition_id) references edition (id),
    constraint room_of_edition unique (edition_id, id),
    constraint room_name_once unique (edition_id, name),
    constraint room_capacity_positive check (capacity > 0)
);

create table stream (
    id uuid primary key,
    version bigint not null,
    edition_id uuid not null,
    name text not null,
    url text,
    language text,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint stream_edition foreign key (edition_id) references edition (id),
    constraint stream_of_edition unique (edition_id, id),
    constraint stream_name_once unique (edition_id, name)
);

-- "session" is a word of SQL, and "date" a type; the names here avoid both.
create table conference_session (
    id uuid primary key,
    version bigint not null,
    edition_id uuid not null,
    kind text not null,
    title text not null,
    held_on date,
    starts_at time,
    ends_at time,
    room_id uuid,
    stream_id uuid,
    track text,
    notes text,
    cancelled_at timestamptz,
    cancellation_reason text,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint session_edition foreign key (edition_id) references edition (id),
    constraint session_of_edition unique (edition_id, id),
    -- Pairs, so that a session never points into the rooms of another edition.
    constraint session_room foreign key (edition_id, room_id) references room (edition_id, id),
    constraint session_stream foreign key (edition_id, stream_id) references stream (edition_id, id),
    constraint session_time_has_a_day check (held_on is not null or (starts_at is null and ends_at is null)),
    constraint session_ends_after_it_starts check (ends_at > starts_at),
    constraint session_reason_only_when_cancelled check (cancelled_at is not null or cancellation_reason is null)
);

create index session_by_edition on conference_session (edition_id, held_on, starts_at);
create index session_by_room on conference_session (room_id);
create index session_by_stream on conference_session (stream_id);
