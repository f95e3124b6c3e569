create table idempotent_answer (
    caller text not null,
    request text not null,
    key text not null,
    body_hash bytea not null,
    status integer not null,
    location text,
    version bigint,
    body bytea,
    kept_at timestamptz not null,
    constraint idempotent_answer_pk primary key (caller, request, key)
);

create index idempotent_answer_kept_at on idempotent_answer (kept_at);

create table import_run (
    id uuid not null,
    kind text not null,
    state text not null,
    dry_run boolean not null,
    mode text not null,
    rows integer not null default 0,
    created integer not null default 0,
    changed integer not null default 0,
    unchanged integer not null default 0,
    refused integer not null default 0,
    errors jsonb not null default '[]',
    started_by text not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    constraint import_run_pk primary key (id),
    constraint import_run_state check (state in ('running', 'finished', 'refused', 'interrupted')),
    constraint import_run_ended check ((state = 'running') = (ended_at is null))
);
