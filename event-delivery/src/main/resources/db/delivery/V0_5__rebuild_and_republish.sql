-- The last event of each aggregate that Kafka has acknowledged, from which an empty Kafka can be filled again. It carries the
-- whole state, so the ones before it are not needed. Filled by the relay; events from before this table are not in it.
create table told_event (
    aggregate_id uuid not null,
    position bigint not null,
    id uuid not null,
    type text not null,
    sequence bigint not null,
    subject text not null,
    city text,
    occurred_at timestamptz not null,
    imported boolean not null,
    traceparent text,
    data json not null,
    constraint told_event_pk primary key (aggregate_id)
);

create index told_event_position on told_event (position);

-- How often the copy of a channel was begun anew; its rows carry the number under which they were written last.
create table copy_generation (
    channel text not null,
    generation bigint not null,
    constraint copy_generation_pk primary key (channel)
);

create function generation_of(copy_channel text) returns bigint language sql stable
    return coalesce((select g.generation from copy_generation g where g.channel = copy_channel), 0);

-- Whether this transaction refills a copy. It alone may write what is not newer: a letter of long ago that is replayed
-- while a rebuild goes on, or after one that failed, may not.
create function refills_copy() returns boolean language sql stable
    return coalesce(current_setting('ic.refills_copy', true), '') = 'on';

-- Work that operators started, while it runs and after.
create table operator_run (
    id uuid not null,
    kind text not null,
    target text not null,
    state text not null,
    total bigint not null,
    done bigint not null,
    failed bigint not null,
    removed bigint not null,
    cause text,
    started_by text not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    -- By which name the process that works on it is connected to the database.
    instance text not null,
    constraint operator_run_pk primary key (id),
    constraint operator_run_kind check (kind in ('rebuild', 'republish')),
    constraint operator_run_state check (state in ('running', 'finished', 'failed', 'interrupted')),
    constraint operator_run_ended check ((state = 'running') = (ended_at is null))
);

create unique index operator_run_one_at_a_time on operator_run (kind, target) where state = 'running';
