-- How busy it is where nobody needs an appointment, as the desk last said. One row a loket; nothing personal.
create table walk_in_report (
    loket_id    uuid        not null,
    busyness    varchar(5) character set ascii not null,
    reported_at datetime(6) not null,
    primary key (loket_id)
);
