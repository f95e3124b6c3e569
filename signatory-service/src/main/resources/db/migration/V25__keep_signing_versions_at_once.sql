-- Signings that are loaded together are kept together: once for the statement, not once for each of them.
create function keep_signing_versions() returns trigger language plpgsql as $$
begin
    insert into signing_version
    select id, version, city_id, signed_on, signed_earliest, signed_latest, charter_edition, place, occasion_kind,
           occasion_conference, occasion_text, occasion_session, ceremony_at_conference, signer_office, decided_on,
           decision_body, document_url, document_sha256, renewal, source_ids, changed_at, changed_by
    from added;
    return null;
end
$$;

drop trigger signing_version_new on signing;

create trigger signing_version_new
    after insert on signing
    referencing new table as added
    for each statement execute function keep_signing_versions();
