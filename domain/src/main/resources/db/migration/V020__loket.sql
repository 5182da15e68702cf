-- Places where a citizen is helped.
create table loket (
    id uuid not null primary key,
    version bigint not null,
    slug varchar(120) character set ascii collate ascii_bin not null,
    type varchar(20) character set ascii not null,
    name varchar(160) not null,
    street varchar(160) not null,
    postcode char(6) character set ascii not null,
    place varchar(80) not null,
    latitude double not null,
    longitude double not null,
    gemeente_code char(4) character set ascii not null,
    gemeente varchar(80) not null,
    step_free boolean not null,
    case_worker boolean not null,
    sample boolean not null,
    unique index loket_slug (slug)
) character set utf8mb4;

create table loket_language (
    loket_id uuid not null,
    language varchar(12) character set ascii not null,
    primary key (loket_id, language),
    constraint loket_language_loket foreign key (loket_id) references loket (id)
) character set utf8mb4;

create table loket_presence (
    loket_id uuid not null,
    instantie varchar(40) character set ascii not null,
    kind varchar(20) character set ascii not null,
    primary key (loket_id, instantie, kind),
    constraint loket_presence_loket foreign key (loket_id) references loket (id)
) character set utf8mb4;
