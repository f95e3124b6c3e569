-- History tells of a person by the name that its source has, also after somebody has corrected it here.
alter table person add column told_as text;

create index person_told_as on person (told_as);
