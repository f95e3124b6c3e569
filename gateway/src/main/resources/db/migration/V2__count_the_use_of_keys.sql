create table key_usage (
    key_id text not null,
    day date not null,
    counted bigint not null,
    free bigint not null,
    refused bigint not null,
    constraint key_usage_pk primary key (key_id, day),
    constraint key_usage_key foreign key (key_id) references api_key (id),
    constraint key_usage_counts check (counted >= 0 and free >= 0 and refused >= 0)
);

create index key_usage_day on key_usage (day);
