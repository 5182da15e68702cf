-- The day itself: who came, who waits without an appointment, and why an appointment was cancelled by staff.
create table attendance (
    appointment_id uuid        not null,
    sequence       int         not null, -- of the appointment then: once moved, it is expected anew
    state          varchar(8) character set ascii not null,
    marked_at      datetime(6) not null,
    primary key (appointment_id),
    constraint attendance_of foreign key (appointment_id) references appointment (id) on delete cascade,
    constraint attendance_known check (state in ('ARRIVED', 'LATE', 'NOT_COME', 'DONE'))
);

create table cancellation (
    appointment_id uuid        not null,
    reason         varchar(12) character set ascii not null,
    primary key (appointment_id),
    constraint cancellation_of foreign key (appointment_id) references appointment (id) on delete cascade
);

-- The number that was handed out last. One row a loket and day: whoever takes a number takes its turn here.
create table walk_in_day (
    loket_id uuid not null,
    day      date not null,
    latest   int  not null,
    primary key (loket_id, day)
);

-- A number on paper; nothing of the person who holds it.
create table walk_in_ticket (
    loket_id uuid        not null,
    day      date        not null,
    number   int         not null,
    state    varchar(7) character set ascii not null,
    desk_id  uuid        null,     -- that called it
    taken_at datetime(6) not null,
    primary key (loket_id, day, number),
    constraint walk_in_ticket_known check (state in ('WAITING', 'CALLED', 'DONE', 'LEFT')),
    constraint walk_in_ticket_called check (state in ('WAITING', 'LEFT') or desk_id is not null)
);
