-- When a missing report gives reason to propose a status change. A version is published once and says the same for ever;
-- a cycle has none unless the secretariat gives it one.
create table consequence_rule (
    version text primary key,
    proposes text not null,
    after_days integer not null,
    consecutive_cycles integer,
    published_at timestamptz not null,
    published_by text not null,
    constraint consequence_rule_status_known check (proposes in ('UNDER_REVIEW', 'ON_HOLD')),
    constraint consequence_rule_days_not_negative check (after_days >= 0),
    constraint consequence_rule_cycles_positive check (consecutive_cycles > 0)
);

create index consequence_rule_listed on consequence_rule (published_at, version);

create function refuse_changing_rules() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger consequence_rule_append_only
    before update or delete on consequence_rule
    for each row execute function refuse_changing_rules();

create trigger consequence_rule_no_truncate
    before truncate on consequence_rule
    for each statement execute function refuse_changing_rules();

alter table cycle
    add column consequence_rule jsonb,
    add column consequence_rule_version text
        generated always as (consequence_rule ->> 'version') stored
        constraint cycle_consequence_rule_fk references consequence_rule (version),
    -- History triggers nothing: a round that was not opened here may be planned with a rule, not published with one.
    add constraint cycle_history_has_no_rule check (state <> 'PUBLISHED' or opened_at is not null or consequence_rule is null);

create index cycle_consequence_rule on cycle (consequence_rule_version);
