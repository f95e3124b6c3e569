-- How far commitments are the city's duty, by the code of the commitment; one that nobody has stated is not a member.
alter table city_copy add column competences jsonb not null default '{}';
