-- What a loket tells of itself. A loket without these rows and values tells nothing: nothing is guessed.
alter table loket
    add column rooms smallint not null default 0,
    add column phone varchar(16) character set ascii null comment 'as in E.164; a Dutch one',
    add column route varchar(300) not null default '',
    add column checked_on date null comment 'when somebody looked at all of it',
    add column checked_by varchar(120) null,
    add constraint loket_rooms check (rooms between 0 and 99),
    add constraint loket_phone check (phone is null or phone like '+31%'),
    add constraint loket_checked check ((checked_on is null) = (checked_by is null));

create table loket_facility (
    loket_id uuid not null,
    facility varchar(20) character set ascii not null,
    primary key (loket_id, facility),
    constraint loket_facility_loket foreign key (loket_id) references loket (id)
) character set utf8mb4;

-- Hours in which an instantie is there. One without any is there whenever the loket is open.
create table loket_hours (
    loket_id  uuid not null,
    instantie varchar(40) character set ascii not null,
    kind      varchar(20) character set ascii not null,
    weekday   tinyint not null, -- 1 is Monday
    starts    time not null,
    ends      time not null,
    primary key (loket_id, instantie, kind, weekday, starts),
    constraint loket_hours_loket foreign key (loket_id) references loket (id),
    constraint loket_hours_forward check (starts < ends),
    constraint loket_hours_weekday check (weekday between 1 and 7)
) character set utf8mb4;
