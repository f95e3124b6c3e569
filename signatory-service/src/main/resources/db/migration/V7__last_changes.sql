-- Lists tell when what they are made of last changed.
create index city_changed_at on city (changed_at);
create index membership_listed_changed_at on membership (changed_at) where stage = 'listed';
