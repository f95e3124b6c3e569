create table charter_edition (
    id uuid constraint charter_edition_pk primary key,
    code text not null
        constraint charter_edition_code_unique unique
        constraint charter_edition_code_form check (code ~ '^[0-9]{4}(-[0-9]{2})?$'),
    ordinal integer not null
        constraint charter_edition_ordinal_unique unique
        constraint charter_edition_ordinal_positive check (ordinal > 0),
    wording jsonb not null,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null
);

create table commitment (
    edition_id uuid not null
        constraint commitment_edition_fk references charter_edition (id),
    code text not null constraint commitment_code_form check (code ~ '^(PM|SP|EM|BU)-[0-9]+$'),
    number integer not null constraint commitment_number_positive check (number > 0),
    role text not null
        constraint commitment_role_known
        check (role in ('policy-maker', 'service-provider', 'employer', 'buyer')),
    position integer not null constraint commitment_position_positive check (position > 0),
    text text not null,
    constraint commitment_pk primary key (edition_id, code),
    constraint commitment_number_unique unique (edition_id, number)
);

create index commitment_code on commitment (code);

-- There is one procedure; the check keeps it so.
create table joining_procedure (
    id integer constraint joining_procedure_pk primary key constraint joining_procedure_single check (id = 1),
    content jsonb not null,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null
);
