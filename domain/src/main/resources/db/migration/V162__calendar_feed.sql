-- Links by which a calendar elsewhere reads appointments. Only the hash of a link is here: nobody can look it up.
-- One link for each subject: making another ends the one before.
create table calendar_feed (
    subject    uuid        not null comment 'the loket, the desk or the account',
    kind       varchar(10) character set ascii not null,
    loket_id   uuid        null,
    token_hash binary(32)  not null,
    made_at    datetime(6) not null,
    made_by    varchar(120) not null,
    read_at    datetime(6) null comment 'to the minute',
    primary key (subject),
    unique key calendar_feed_token (token_hash),
    key calendar_feed_loket (loket_id),
    constraint calendar_feed_kind check (kind in ('LOKET', 'DESK', 'STAFF') and (kind = 'STAFF') = (loket_id is null))
) character set utf8mb4;
