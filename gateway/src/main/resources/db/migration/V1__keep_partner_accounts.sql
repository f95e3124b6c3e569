create table partner_account (
    id uuid not null,
    version bigint not null,
    slug text not null,
    name text not null,
    contact_email text not null,
    closed boolean not null,
    created_at timestamptz not null,
    created_by text not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint partner_account_pk primary key (id),
    constraint partner_account_slug unique (slug),
    constraint partner_account_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint partner_account_name check (name <> '')
);

create index partner_account_changed_at on partner_account (changed_at);

create table api_key (
    id text not null,
    account_id uuid not null,
    label text not null,
    scopes text[] not null,
    secret_hash bytea not null,
    created_at timestamptz not null,
    created_by text not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by text,
    last_used_on date,
    constraint api_key_pk primary key (id),
    constraint api_key_account foreign key (account_id) references partner_account (id),
    constraint api_key_secret_hash check (length(secret_hash) = 32),
    constraint api_key_scopes check (cardinality(scopes) > 0),
    constraint api_key_expiry check (expires_at > created_at),
    constraint api_key_revocation check ((revoked_at is null) = (revoked_by is null))
);

create index api_key_account on api_key (account_id, created_at);
