create table webhook (
    id uuid not null,
    version bigint not null,
    account_id uuid not null,
    url text not null,
    types text[] not null,
    city text,
    enabled boolean not null,
    disabled_because text,
    disabled_at timestamptz,
    failing_since timestamptz,
    failed_at timestamptz,
    secret bytea not null,
    previous_secret bytea,
    previous_until timestamptz,
    created_at timestamptz not null,
    created_by text not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint webhook_pk primary key (id),
    constraint webhook_account foreign key (account_id) references partner_account (id),
    constraint webhook_url check (length(url) between 1 and 2000),
    constraint webhook_secret check (length(secret) = 32),
    constraint webhook_previous_secret check ((previous_secret is null) = (previous_until is null)),
    constraint webhook_failing check (failing_since is null or failed_at is not null),
    constraint webhook_disabled check (enabled = (disabled_because is null) and enabled = (disabled_at is null))
);

create index webhook_account on webhook (account_id, created_at);
