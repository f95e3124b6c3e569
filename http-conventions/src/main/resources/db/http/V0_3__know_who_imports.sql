-- By which name the process that works on an import is connected to the database.
alter table import_run add column instance text;
