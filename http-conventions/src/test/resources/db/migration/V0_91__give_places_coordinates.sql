alter table place
    add column latitude double precision,
    add column longitude double precision;
