-- A cycle's state is one of four; its times must fit it. History that was imported is published without ever having
-- been opened here, so its opened_at and closed_at stay null.
create table cycle (
    id uuid primary key,
    version bigint not null,
    changed_at timestamptz not null,
    changed_by text not null,
    number integer not null,
    title text not null,
    period jsonb,
    opens_on date,
    due_on date,
    grace_days integer,
    publishes_on date,
    participation_policy text,
    template_version text,
    state text not null,
    opened_at timestamptz,
    closed_at timestamptz,
    published jsonb,
    survey jsonb,
    presented_at_conference integer,
    synthesis_report jsonb,
    notes text[] not null,
    source_ids text[] not null,
    constraint cycle_number_unique unique (number),
    constraint cycle_number_positive check (number > 0),
    constraint cycle_title_not_blank check (title <> ''),
    constraint cycle_grace_not_negative check (grace_days >= 0),
    constraint cycle_dates_in_order check (opens_on <= due_on and due_on <= publishes_on),
    constraint cycle_policy_known check (participation_policy in ('EXPECTED', 'VOLUNTARY')),
    constraint cycle_state_fits_times check (
        case state
            when 'PLANNED' then opened_at is null and closed_at is null and published is null
            when 'OPEN' then opened_at is not null and closed_at is null and published is null
                and due_on is not null and template_version is not null
            when 'CLOSED' then opened_at is not null and closed_at is not null and published is null
            when 'PUBLISHED' then published is not null and (opened_at is null) = (closed_at is null)
            else false
        end)
);

-- At most one cycle is open: a city that is listed gets its place in the open cycle.
create unique index cycle_one_open on cycle (state) where state = 'OPEN';
