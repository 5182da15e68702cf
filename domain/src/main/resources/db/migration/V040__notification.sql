-- Messages that leave the house. Everything personal is in content, encrypted. Times are UTC.
create table outbox_message (
    id bigint not null auto_increment primary key,
    about varchar(160) character set ascii collate ascii_bin not null,
    message_id varchar(320) character set ascii not null,
    content mediumblob not null,
    state varchar(10) character set ascii not null,
    attempts int not null default 0,
    written_at datetime(6) not null,
    next_attempt_at datetime(6) not null,
    sent_at datetime(6),
    unique index outbox_message_about (about),
    index outbox_message_due (state, next_attempt_at)
) character set utf8mb4;
