-- What staff changed in the hours of a loket, so that it can be put back. Nothing of a citizen.
create table schedule_edit (
    id       bigint      not null auto_increment,
    loket_id uuid        not null,
    made_at  datetime(6) not null,
    actor    varchar(120) not null,
    kind     varchar(8) character set ascii not null,
    was      longtext    null,     -- null: it was not there
    became   longtext    null,     -- null: it went
    primary key (id),
    key schedule_edit_loket (loket_id, id),
    constraint schedule_edit_something check (was is not null or became is not null)
);
