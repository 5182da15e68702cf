-- Who asked to be reminded, whom an sms reaches, and what became of each message.
alter table appointment
    add column remind      boolean        not null default false comment 'asked for a message the day before',
    add column mobile_hash binary(32)     null,
    add column mobile      varbinary(300) null comment 'sealed, context appointment.mobile/ID',
    add key appointment_mobile (mobile_hash);

alter table outbox_message
    add column channel      varchar(4) character set ascii not null default 'MAIL',
    add column useful_until datetime(6) null comment 'not sent any more after this; null: five days from written_at',
    add column failure      varchar(8) character set ascii null comment 'why it is FAILED',
    add column failed_at    datetime(6) null,
    add column subject      varchar(160) character set ascii collate ascii_bin
        as (substring_index(about, '/', 2)) persistent comment 'appointment/ID',
    add key outbox_message_subject (subject),
    add key outbox_message_id (message_id);
