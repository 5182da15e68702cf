-- Where a closure came from that was read from a calendar file: the same file a second time changes nothing.
create table closure_source (
    closure_id uuid         not null,
    loket_id   uuid         not null,
    desk_key   uuid         not null comment 'the desk, or the loket when all of it is closed',
    event_key  binary(32)   not null comment 'hash of UID and of the moment in a series',
    primary key (closure_id),
    unique key closure_source_event (loket_id, desk_key, event_key),
    constraint closure_source_of foreign key (closure_id) references closure (id) on delete cascade
);
