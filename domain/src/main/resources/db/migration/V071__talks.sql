-- What a desk can do, when hours come back, and what a loket agrees about booking.
alter table desk
    add column languages varchar(200) not null default 'nl' comment 'tags, joined by commas',
    add column ways varchar(60) not null default 'DESK' comment 'joined by commas',
    add column quiet boolean not null default false;

alter table opening_rule
    add column recurrence varchar(200) character set ascii not null default '' comment 'RRULE of RFC 5545';
update opening_rule set recurrence =
    concat('FREQ=WEEKLY;BYDAY=', elt(weekday, 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'));
alter table opening_rule
    alter column recurrence drop default,
    drop column weekday;

create table booking_policy (
    loket_id              uuid         not null,
    lead_minutes          int          not null,
    interpreter_lead_days int          not null,
    horizon_days          int          not null,
    pause_minutes         int          not null,
    cooling_minutes       int          not null,
    open_holidays         varchar(400) character set ascii not null comment 'public holidays on which it is open',
    primary key (loket_id),
    constraint booking_policy_sensible check (lead_minutes between 0 and 20160
        and interpreter_lead_days between 0 and 60 and horizon_days between 1 and 90
        and pause_minutes between 0 and 60 and pause_minutes % 5 = 0 and cooling_minutes between 0 and 120)
);
