-- Accounts of people who work at lokets.
create table staff_account (
    id uuid not null primary key,
    version bigint not null,
    username varchar(40) character set ascii collate ascii_bin not null,
    display_name varchar(80) not null,
    password_hash varchar(120) character set ascii collate ascii_bin not null,
    active boolean not null,
    unique index staff_account_username (username)
) character set utf8mb4;

create table staff_role (
    account_id uuid not null,
    role varchar(20) character set ascii not null,
    primary key (account_id, role),
    constraint staff_role_account foreign key (account_id) references staff_account (id)
) character set utf8mb4;

create table staff_loket (
    account_id uuid not null,
    loket_id uuid not null,
    primary key (account_id, loket_id),
    constraint staff_loket_account foreign key (account_id) references staff_account (id)
) character set utf8mb4;
