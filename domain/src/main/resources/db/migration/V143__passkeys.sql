-- Passkeys of staff: public halves only. Times are UTC.
create table passkey (
    id             varbinary(1023) not null primary key,
    account_id     uuid            not null,
    label          varchar(60)     not null,
    public_key     blob            not null,
    attestation    blob            not null,
    client_data    blob            not null,
    signatures     bigint          not null comment 'as often as it signed, as it says itself',
    verified       boolean         not null,
    may_be_copied  boolean         not null,
    is_copied      boolean         not null,
    transports     varchar(120)    not null,
    created_at     datetime(6)     not null,
    used_at        datetime(6)     not null,
    index passkey_account (account_id),
    constraint passkey_account foreign key (account_id) references staff_account (id)
) character set utf8mb4;
