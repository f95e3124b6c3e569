-- Proposals whose ground was gone before they came: the proposal lay among the dead letters when monitoring told that it has
-- lapsed. The row goes when the proposal comes after all.
create table early_lapse (
    proposal_id uuid constraint early_lapse_pk primary key,
    reason text not null,
    lapsed_at timestamptz not null
);
