-- What is told again happened long ago and has not been waiting since.
alter table outbox add column queued_at timestamptz not null default now();
