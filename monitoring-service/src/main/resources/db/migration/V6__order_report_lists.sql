-- Lists of reports go from the newest cycle back, or by city.
drop index city_report_listed;
create index city_report_listed on city_report (cycle desc, city, id);
create index city_report_listed_by_city on city_report (city, cycle desc, id);
