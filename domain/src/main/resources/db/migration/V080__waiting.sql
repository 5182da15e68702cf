-- Who would like to come earlier, and the earlier times that are really held for them. Both go with the appointment.
create table waiting (
    appointment_id uuid           not null,
    since          datetime(6)    not null, -- the place in line
    wish           varbinary(200) not null, -- sealed, context appointment.wish/ID
    unanswered     int            not null default 0, -- times held in a row that nobody said anything to
    primary key (appointment_id),
    constraint waiting_of_appointment foreign key (appointment_id) references appointment (id) on delete cascade
);

create table earlier_time (
    id             uuid        not null,
    appointment_id uuid        not null,
    loket_id       uuid        not null,
    desk_id        uuid        not null,
    starts_at      datetime(6) not null,
    minutes        int         not null,
    owner          binary(32)  not null, -- hash of the token in the letter; owns the claim
    state          varchar(9)  not null,
    asked_at       datetime(6) not null,
    ends_at        datetime(6) not null, -- until when they may think, a fair hour
    -- the guards: one at a time for one person, and never the same time twice
    open_for       uuid as (if(state = 'OPEN', appointment_id, null)) persistent,
    primary key (id),
    unique key earlier_time_owner (owner),
    unique key earlier_time_open (open_for),
    unique key earlier_time_once (appointment_id, loket_id, starts_at),
    constraint earlier_time_of_appointment foreign key (appointment_id) references appointment (id) on delete cascade
);

-- Lokets where something may have come free for who waits: what is to be looked at, and up to when all was noticed.
create table waiting_look (
    loket_id uuid        not null,
    due_at   datetime(6) not null,
    version  bigint      not null,
    primary key (loket_id),
    key waiting_look_due (due_at)
);

create table waiting_noticed (
    id         tinyint     not null,
    noticed_at datetime(6) not null,
    primary key (id)
);
