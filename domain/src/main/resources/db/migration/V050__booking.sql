-- Time at a desk. Grains are whole five minutes since 1970-01-01T00:00Z, so that no time zone can blur a key.
-- Hours and closures are kept on the clock of the wall (Europe/Amsterdam).

create table desk (
    id       uuid        not null,
    loket_id uuid        not null,
    name     varchar(60) not null,
    active   boolean     not null,
    primary key (id),
    unique key desk_name (loket_id, name)
);

create table opening_rule (
    id          uuid        not null,
    desk_id     uuid        not null,
    weekday     tinyint     not null, -- 1 is Monday
    starts      time        not null,
    ends        time        not null,
    kind        varchar(10) not null,
    valid_from  date        not null,
    valid_until date        null,     -- the last day it counts
    primary key (id),
    key opening_rule_desk (desk_id),
    constraint opening_rule_of_desk foreign key (desk_id) references desk (id),
    constraint opening_rule_forward check (starts < ends)
);

create table closure (
    id       uuid         not null,
    loket_id uuid         not null,
    desk_id  uuid         null,       -- null: the whole loket
    starts   datetime     not null,
    ends     datetime     not null,
    reason   varchar(200) not null,
    primary key (id),
    key closure_loket (loket_id, ends),
    constraint closure_of_desk foreign key (desk_id) references desk (id),
    constraint closure_forward check (starts < ends)
);

-- Whoever claims, moves, frees or closes raises the version first: that puts them in a row, on every node.
-- No foreign key here and in claim: it would lock the desk's row in each claim. Desks are never deleted.
create table desk_day (
    desk_id uuid   not null,
    day     date   not null,
    version bigint not null,
    primary key (desk_id, day)
);

-- The guard: one row a grain, so two people at one desk at one time cannot be written.
create table claim (
    desk_id    uuid        not null,
    grain      int         not null,
    kind       varchar(11) not null,
    owner      binary(32)  not null, -- hash of the hold token; an appointment keeps that of its hold
    expires_at datetime(6) null,     -- holds only, by the clock of the database
    primary key (desk_id, grain),
    unique key claim_owner (owner, grain)
);

create table appointment (
    id         uuid            not null,
    loket_id   uuid            not null,
    desk_id    uuid            not null,
    starts_at  datetime(6)     not null,
    minutes    int             not null,
    state      varchar(9)      not null,
    sequence   int             not null,
    uid        varchar(100)    not null,
    owner      binary(32)      not null, -- hash of the hold token: confirming again finds it
    link_hash  binary(32)      not null,
    code_hash  binary(32)      not null,
    email_hash binary(32)      null,
    link       varbinary(200)  not null, -- from here on each sealed, context appointment.FIELD/ID
    code       varbinary(200)  not null,
    name       varbinary(1000) not null,
    email      varbinary(1200) null,
    language   varbinary(200)  not null,
    needs      varbinary(500)  not null,
    situations varbinary(4000) not null,
    primary key (id),
    unique key appointment_owner (owner),
    unique key appointment_link (link_hash),
    unique key appointment_code (code_hash),
    unique key appointment_uid (uid),
    key appointment_email (email_hash),
    key appointment_desk (desk_id, starts_at),
    key appointment_loket (loket_id, starts_at),
    constraint appointment_of_desk foreign key (desk_id) references desk (id)
);
