-- A city's way to the list and its standing on it; the id is the city's.
create table membership (
    city_id uuid
        constraint membership_pk primary key
        constraint membership_city_fk references city (id),
    stage text not null
        constraint membership_stage_known
        check (stage in ('declared', 'council-adopted', 'signed', 'document-received', 'listed')),
    status text
        constraint membership_status_known
        check (status in ('listed', 'on-hold', 'under-review', 'withdrawn', 'ended')),
    status_reason text,
    decision_url text,
    listed_on jsonb,
    signatory_number integer constraint membership_number_positive check (signatory_number > 0),
    -- First and last day on which the first signing can have been; null where no source bounds it.
    signed_earliest date,
    signed_latest date,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint membership_status_once_listed check ((stage = 'listed') = (status is not null))
);

create index membership_listed on membership (status, signed_latest, city_id) where stage = 'listed';
create index membership_candidate on membership (changed_at, city_id) where stage <> 'listed';

create table joining_step (
    id uuid constraint joining_step_pk primary key,
    city_id uuid not null constraint joining_step_membership_fk references membership (city_id),
    stage text not null
        constraint joining_step_stage_known
        check (stage in ('declared', 'council-adopted', 'signed', 'document-received', 'listed')),
    happened_on jsonb not null,
    body text,
    document_url text,
    document_sha256 text constraint joining_step_sha256_form check (document_sha256 ~ '^[0-9a-f]{64}$'),
    note text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint joining_step_once unique (city_id, stage)
);

-- True-from and recorded-at are two axes: a change is never edited, a correction is a new row that supersedes it.
create table status_change (
    id uuid constraint status_change_pk primary key,
    city_id uuid not null constraint status_change_membership_fk references membership (city_id),
    status text not null
        constraint status_change_status_known
        check (status in ('listed', 'on-hold', 'under-review', 'withdrawn', 'ended')),
    reason text,
    note text,
    decision_url text,
    true_from jsonb not null,
    true_from_earliest date,
    true_from_latest date,
    recorded_at timestamptz not null,
    recorded_by text not null,
    supersedes uuid
        constraint status_change_superseded_once unique
        constraint status_change_superseded_fk references status_change (id)
);

create index status_change_city on status_change (city_id, recorded_at, id);

create function refuse_rewriting_history() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger status_change_append_only
    before update or delete on status_change
    for each row execute function refuse_rewriting_history();

create trigger status_change_no_truncate
    before truncate on status_change
    for each statement execute function refuse_rewriting_history();
