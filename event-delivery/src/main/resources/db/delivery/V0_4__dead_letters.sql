-- What this service's receivers could not deal with, beside the topic that keeps it: here it is looked at, replayed and
-- discarded. A record that comes to the dead letters twice, as after a crash, is one row.
create table dead_letter (
    id uuid not null,
    -- The channel whose receiver failed; null in letters from before letters told.
    channel text,
    topic text not null,
    partition integer not null,
    record_offset bigint not null,
    recorded_at timestamptz not null,
    key bytea,
    value bytea,
    -- json, not jsonb: what a stranger writes may hold U+0000.
    headers json not null,
    type text,
    subject text,
    cause_class text not null,
    cause text not null,
    state text not null,
    attempts integer not null,
    arrived_at timestamptz not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint dead_letter_pk primary key (id),
    constraint dead_letter_once unique nulls not distinct (channel, topic, partition, record_offset, recorded_at),
    constraint dead_letter_state check (state in ('waiting', 'replayed', 'discarded'))
);

create index dead_letter_list on dead_letter (arrived_at, id);
create index dead_letter_waiting on dead_letter (arrived_at, id) where state = 'waiting';
create index dead_letter_changed on dead_letter (changed_at);

-- Who did what with a letter, and when. Rows are only added.
create table dead_letter_act (
    id bigint generated always as identity,
    letter_id uuid not null,
    kind text not null,
    at timestamptz not null,
    by text not null,
    -- Why it was discarded, or what went wrong in a replay.
    reason text,
    constraint dead_letter_act_pk primary key (id),
    constraint dead_letter_act_of_a_letter foreign key (letter_id) references dead_letter (id),
    constraint dead_letter_act_kind check (kind in ('replayed', 'replay-failed', 'discarded')),
    constraint dead_letter_act_reason check ((kind = 'replayed') = (reason is null))
);

create index dead_letter_act_letter on dead_letter_act (letter_id, id);
