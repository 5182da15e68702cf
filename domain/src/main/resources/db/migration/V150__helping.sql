-- Links with which staff open the portal to help somebody: each opens once. Nothing here tells who helped, or whom.
create table helper_link_used (
    id_hash    binary(32)  not null,
    expires_at datetime(6) not null, -- after it the link opens nothing anyway
    primary key (id_hash),
    key helper_link_used_expires (expires_at)
);

-- How often somebody was helped: a number, no more.
create table helping_count (
    loket_id uuid not null,
    day      date not null,
    times    int  not null,
    primary key (loket_id, day),
    constraint helping_count_times check (times > 0)
);
