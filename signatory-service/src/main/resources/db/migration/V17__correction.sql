-- What somebody says is wrong, and what became of it. Nothing that the sender wrote is public before it is moderated.
create table correction (
    id uuid constraint correction_pk primary key,
    city_id uuid constraint correction_city_fk references city (id),
    -- As the sender wrote it; null where the subject is the city itself.
    subject_path text,
    claim text not null constraint correction_claim_present check (claim <> ''),
    source_url text not null constraint correction_source_present check (source_url <> ''),
    note text,
    moderation text constraint correction_moderation_known check (moderation in ('published', 'withheld')),
    state text not null
        constraint correction_state_known
            check (state in ('received', 'under-review', 'accepted', 'declined', 'applied')),
    received_at timestamptz not null,
    review_started_at timestamptz,
    decided_at timestamptz,
    reason text,
    applied_at timestamptz,
    changed text,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint correction_has_subject check (city_id is not null or subject_path is not null),
    constraint correction_moderated check ((state <> 'received') = (moderation is not null)),
    constraint correction_reviewed check ((state <> 'received') = (review_started_at is not null)),
    constraint correction_decided
        check ((state in ('accepted', 'declined', 'applied')) = (decided_at is not null)),
    constraint correction_reasoned check ((decided_at is null) = (reason is null)),
    constraint correction_applied check ((state = 'applied') = (applied_at is not null)),
    constraint correction_change_named check ((applied_at is null) = (changed is null))
);

create index correction_received on correction (received_at, id);
create index correction_of_state on correction (state, received_at, id);
create index correction_of_city on correction (city_id, received_at, id);

-- How the sender can be reached: apart, so that no query reads it by the way, and erasing it touches nothing else.
create table correction_contact (
    correction_id uuid
        constraint correction_contact_pk primary key
        constraint correction_contact_correction_fk references correction (id) on delete cascade,
    email text not null constraint correction_contact_present check (email <> '')
);
