-- What was understood wrongly, as counts a day. Never what somebody typed, nor who: there is nothing here to lead back to a person.
create table misunderstanding (
    day date not null,
    language varchar(8) not null,
    recognised varchar(40) not null,
    meant varchar(40) not null comment 'empty when the person did not say',
    times int not null,
    primary key (day, language, recognised, meant)
) character set utf8mb4;
