-- A box leaves few cities or many. Few are collected by their place, from whichever side the box is narrow. For many the
-- index of the sort is walked, and because it holds the place too, cities outside of the box are passed over unread.
create index city_longitude on city (longitude, latitude);
create index city_latitude on city (latitude, longitude);

drop index city_name;
create index city_name on city (name, id, longitude, latitude);

create index signing_signed_latest on signing (signed_latest, id);
