-- Every node keeps hours and claims in memory and asks once a second what changed.
alter table desk_day
    add column changed_at datetime(6) not null default utc_timestamp(6),
    add key desk_day_changed (changed_at);

create table schedule_version (
    loket_id   uuid        not null,
    version    bigint      not null,
    changed_at datetime(6) not null,
    primary key (loket_id),
    key schedule_version_changed (changed_at)
);
