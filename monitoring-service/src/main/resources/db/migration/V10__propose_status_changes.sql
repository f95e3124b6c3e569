-- What the rules of cycles propose. It stands until its ground is gone; the decision about it is signatory-service's.
create table status_proposal (
    id uuid primary key,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null,
    cycle integer not null,
    city_id uuid not null,
    city text not null,
    rule_version text not null references consequence_rule (version),
    proposed_status text not null,
    proposed_at timestamptz not null,
    lapsed_at timestamptz,
    lapse_reason text,
    constraint status_proposal_place_fk foreign key (cycle, city_id) references participation (cycle, city_id),
    constraint status_proposal_status_known check (proposed_status in ('UNDER_REVIEW', 'ON_HOLD')),
    constraint status_proposal_lapses_with_reason check ((lapsed_at is null) = (lapse_reason is null)),
    constraint status_proposal_lapse_reason_known
        check (lapse_reason in ('REPORT_RECEIVED', 'EXEMPT', 'NOT_DUE', 'RULE_WITHDRAWN'))
);

-- One for a city in a cycle, whoever looks and however often; after a new deadline there may be another.
create unique index status_proposal_one_standing on status_proposal (cycle, city_id) where lapsed_at is null;
create index status_proposal_place on status_proposal (cycle, city_id);
create index status_proposal_rule on status_proposal (rule_version);
