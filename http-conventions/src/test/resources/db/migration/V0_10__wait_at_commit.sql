-- A test can stop a transaction in its commit: a place of this name waits there for the lock that the test holds.
create function wait_at_commit() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(4711);
    return null;
end $$;

create constraint trigger place_waits_at_commit
    after insert on place deferrable initially deferred
    for each row when (new.name = 'Commit') execute function wait_at_commit();
