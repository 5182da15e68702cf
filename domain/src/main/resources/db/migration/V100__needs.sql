-- How somebody talks with the loket, and whether an interpreter comes. Each sealed, context appointment.FIELD/ID.
alter table appointment
    add column spoken      varbinary(400) null comment 'language for the interpreter: a tag or a name',
    add column way         varbinary(200) null comment 'null: at the desk',
    add column call_number varbinary(400) null comment 'where the loket calls',
    add column interpreter varbinary(200) null comment 'null: from before it was kept';
