-- Agendas kept elsewhere (JCC, Qmatic, Outlook): when desks are busy there. What for and with whom is never stored.
create table desk_agenda (
    desk_id       uuid            not null,
    address       varbinary(1200) not null comment 'sealed: who knows it can read the agenda',
    read_at       datetime(6)     null comment 'when the last reading began',
    good_at       datetime(6)     null comment 'when the last good reading began: so old is what we know',
    whole_at      datetime(6)     null comment 'when the last reading began of which busy stands here',
    due_at        datetime(6)     not null comment 'when it is to be read again',
    problem       varchar(20) character set ascii null,
    etag          varchar(200)    null,
    last_modified varchar(200)    null,
    primary key (desk_id),
    key desk_agenda_due (due_at),
    constraint desk_agenda_of_desk foreign key (desk_id) references desk (id)
);

-- Grains as those of claim.
create table busy (
    desk_id     uuid not null,
    from_grain  int  not null,
    until_grain int  not null,
    primary key (desk_id, from_grain),
    constraint busy_of_agenda foreign key (desk_id) references desk_agenda (desk_id) on delete cascade,
    constraint busy_forward check (from_grain < until_grain)
);
