-- People are invited by mail and choose their own name and password. Times are UTC.
alter table staff_account
    modify column username varchar(40) character set ascii collate ascii_bin null comment 'null: invited, not chosen yet',
    modify column password_hash varchar(120) character set ascii collate ascii_bin null comment 'null: none chosen',
    add column email_hash binary(32) null,
    add column email varbinary(400) null comment 'sealed, context staff_account.email/ID',
    add unique index staff_account_email (email_hash);

-- A way in by mail that works once. The link is made anew from the key outside the database when its letter leaves.
create table staff_link (
    account_id uuid        not null primary key,
    number     uuid        not null comment 'what the link is made of, together with the key',
    token_hash binary(32)  not null,
    made_at    datetime(6) not null,
    until      datetime(6) not null,
    unique index staff_link_token (token_hash),
    constraint staff_link_account foreign key (account_id) references staff_account (id)
) character set utf8mb4;

-- Whoever takes away a role or an account raises this row first: two at once cannot take away the last two administrators.
create table staff_turn (
    one     tinyint not null primary key check (one = 1),
    version bigint  not null
);
insert into staff_turn (one, version) values (1, 0);
