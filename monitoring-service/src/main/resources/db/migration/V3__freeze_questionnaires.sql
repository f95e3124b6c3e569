-- What a cycle asks, as it stood when the first cycle that uses it opened. Never changed afterwards.
create table template (
    version text primary key,
    charter_edition text not null,
    frozen_at timestamptz not null,
    frozen_by text not null
);

create table template_commitment (
    template_version text not null references template (version),
    code text not null,
    number integer not null,
    role text not null,
    text text not null,
    constraint template_commitment_pkey primary key (template_version, code),
    constraint template_commitment_number_unique unique (template_version, number)
);
