-- A pause takes a late joiner's place; when it is over, the city is a first-timer again.
alter table participation add column listed_while_open boolean not null default false;
update participation set listed_while_open = true where reason = 'listed-while-open';
