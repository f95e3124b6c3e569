-- What monitoring proposes and what the secretariat made of it. The id is monitoring's. A proposal changes no status: one
-- that is accepted names the one line of the history that its decision has become.
create table status_proposal (
    id uuid constraint status_proposal_pk primary key,
    city_id uuid not null constraint status_proposal_membership_fk references membership (city_id),
    cycle integer not null constraint status_proposal_cycle_positive check (cycle > 0),
    rule_version text not null,
    proposed_status text not null
        constraint status_proposal_status_known
        check (proposed_status in ('listed', 'on-hold', 'under-review', 'withdrawn', 'ended')),
    reason text not null,
    evidence text not null,
    proposed_at timestamptz not null,
    state text not null
        constraint status_proposal_state_known check (state in ('open', 'accepted', 'declined', 'lapsed')),
    decision_reason text,
    decision_note text,
    decision_url text,
    decided_at timestamptz,
    decided_by text,
    status_change_id uuid
        constraint status_proposal_one_change unique
        constraint status_proposal_change_fk references status_change (id),
    lapsed_at timestamptz,
    lapse_reason text,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint status_proposal_decided_by_somebody check (
        (state in ('accepted', 'declined'))
        = (decision_reason is not null and decision_url is not null and decided_at is not null and decided_by is not null)),
    constraint status_proposal_nothing_decided check (
        state in ('accepted', 'declined')
        or (decision_reason is null and decision_note is null and decision_url is null and decided_at is null
            and decided_by is null)),
    constraint status_proposal_changes_if_accepted check ((state = 'accepted') = (status_change_id is not null)),
    constraint status_proposal_lapses_with_reason check (
        (state = 'lapsed') = (lapsed_at is not null) and (lapsed_at is null) = (lapse_reason is null))
);

create index status_proposal_listed on status_proposal (proposed_at, id);
create index status_proposal_city on status_proposal (city_id, proposed_at, id);
