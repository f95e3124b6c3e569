#!/usr/bin/env bash
# Runs once, when the volume is new: a database and a role for each application, closed to all others.
# The launcher does the same on a developer's machine (DatabaseProvision).
set -euo pipefail

sql() { # DATABASE, then psql's arguments
  psql --quiet --set ON_ERROR_STOP=1 --username postgres --dbname "$@"
}

sql postgres --command 'revoke connect on database postgres, template1 from public'

for name in signatory monitoring conference gateway; do
  variable="IC_${name^^}_DB_PASSWORD"
  sql postgres --set name="$name" --set password="${!variable}" <<'SQL'
create role :"name" login password :'password';
create database :"name";
revoke all on database :"name" from public;
grant connect, temporary on database :"name" to :"name";
SQL
  sql "$name" --set name="$name" <<'SQL'
grant usage, create on schema public to :"name";
create extension pg_trgm;
create extension btree_gist;
create extension unaccent;
SQL
done
