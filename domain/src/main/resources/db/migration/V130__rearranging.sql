-- What a change of hours did to people: who got which other time, or none, and how they hear of it. Goes with the appointment.
create table rearrangement (
    id       uuid        not null,
    loket_id uuid        not null,
    made_at  datetime(6) not null,
    primary key (id),
    key rearrangement_loket (loket_id, made_at)
);

create table rearranged (
    rearrangement_id uuid        not null,
    appointment_id   uuid        not null,
    sequence         int         not null, -- of the appointment after it: changed again, it is history
    starts_at        datetime(6) not null, -- when it would have been
    minutes          int         not null,
    told             varchar(10) not null,
    told_at          datetime(6) null,     -- since when staff say that the person knows; only where no message goes out
    primary key (rearrangement_id, appointment_id),
    key rearranged_appointment (appointment_id),
    constraint rearranged_by foreign key (rearrangement_id) references rearrangement (id) on delete cascade,
    constraint rearranged_appointment foreign key (appointment_id) references appointment (id) on delete cascade
);
