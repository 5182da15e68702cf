-- Where somebody is logged in, on whichever node. A session without its row is over. Times are UTC.
create table staff_session (
    id         uuid        not null primary key,
    account_id uuid        not null,
    begun_at   datetime(6) not null,
    seen_at    datetime(6) not null,
    browser    varchar(40) character set ascii not null comment 'BROWSER/SYSTEM, nothing more exact',
    index staff_session_account (account_id),
    index staff_session_seen (seen_at),
    constraint staff_session_account foreign key (account_id) references staff_account (id)
) character set utf8mb4;

alter table staff_account
    add column last_login_at datetime(6) null;

-- How often it was tried to log in. Who tried is a hash: a person may type a password where the name belongs.
create table login_try (
    who     binary(32)  not null primary key,
    tries   int         not null,
    last_at datetime(6) not null,
    index login_try_last (last_at)
) character set utf8mb4;
