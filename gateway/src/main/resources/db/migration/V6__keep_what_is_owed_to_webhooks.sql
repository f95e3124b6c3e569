create table webhook_delivery (
    id uuid not null,
    number bigint generated always as identity,
    webhook_id uuid not null,
    event_id text not null,
    event_type text not null,
    subject text not null,
    lane text not null,
    body text not null,
    state text not null,
    attempts integer not null,
    owed_at timestamptz not null,
    last_attempt_at timestamptz,
    response_status integer,
    response text,
    failure text,
    constraint webhook_delivery_pk primary key (id),
    constraint webhook_delivery_webhook foreign key (webhook_id) references webhook (id) on delete cascade,
    constraint webhook_delivery_once unique (webhook_id, event_id),
    constraint webhook_delivery_state check (state in ('owed', 'delivered', 'failed')),
    constraint webhook_delivery_attempts check (attempts >= 0)
);

create index webhook_delivery_log on webhook_delivery (webhook_id, number);
create index webhook_delivery_owed on webhook_delivery (webhook_id, lane, number) where state = 'owed';
create index webhook_delivery_waiting on webhook_delivery (webhook_id, owed_at) where state = 'owed';
create index webhook_delivery_settled on webhook_delivery (webhook_id, number) where state <> 'owed';

-- One row for each webhook and subject of which something is owed: the oldest of it is next. Small, and written often.
create table webhook_lane (
    webhook_id uuid not null,
    lane text not null,
    due_at timestamptz not null,
    claim uuid,
    claimed_until timestamptz,
    constraint webhook_lane_pk primary key (webhook_id, lane),
    constraint webhook_lane_webhook foreign key (webhook_id) references webhook (id) on delete cascade,
    constraint webhook_lane_claim check ((claim is null) = (claimed_until is null))
) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

create index webhook_lane_due on webhook_lane (webhook_id, due_at);
create index webhook_lane_claimed on webhook_lane (claimed_until) where claimed_until is not null;

-- One row: how far the log of changes has been read for webhooks, and which node reads it.
create table webhook_intake (
    id integer not null,
    place text,
    read_at timestamptz,
    owner uuid,
    held_until timestamptz not null,
    constraint webhook_intake_pk primary key (id),
    constraint webhook_intake_one check (id = 1)
);

insert into webhook_intake (id, held_until) values (1, '-infinity');
