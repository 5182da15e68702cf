-- Who looked at or changed what. Only ever added to. Times are UTC.
create table audit_entry (
    id bigint not null auto_increment primary key,
    at datetime(6) not null,
    actor varchar(120) not null,
    action varchar(80) not null,
    subject varchar(160) not null,
    index audit_entry_at (at),
    index audit_entry_subject (subject)
) character set utf8mb4;
