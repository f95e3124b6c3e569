-- Events that are committed and not yet acknowledged by Kafka. Nearly always empty.
create table outbox (
    position bigint generated always as identity,
    id uuid not null,
    type text not null,
    aggregate_id uuid not null,
    sequence bigint not null,
    subject text not null,
    city text,
    occurred_at timestamptz not null,
    imported boolean not null,
    traceparent text,
    -- json keeps the text as it was written; jsonb would reorder it.
    data json not null,
    constraint outbox_pk primary key (position),
    constraint outbox_sequence_counts_from_one check (sequence > 0)
) with (
    -- Every row dies young: vacuum by number of dead rows, not by a share of an empty table.
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 5000
);

-- The number of the last event of each aggregate. Its row lock puts the writers of one aggregate in commit order.
create table event_sequence (
    aggregate_id uuid not null,
    last bigint not null,
    constraint event_sequence_pk primary key (aggregate_id),
    constraint event_sequence_counts_from_one check (last > 0)
) with (fillfactor = 80);

-- Events that a reaction has had its effect for.
create table inbox (
    event_id uuid not null,
    received_at timestamptz not null default now(),
    constraint inbox_pk primary key (event_id)
);
