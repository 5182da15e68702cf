-- The log can be searched, says why something was refused, and is only ever added to: the database itself refuses the rest.
alter table audit_entry
    add column why varchar(200) null comment 'why it was refused',
    add index audit_entry_actor (actor, id),
    add index audit_entry_action (action, id);

create trigger audit_entry_stays_as_it_is before update on audit_entry for each row
    signal sqlstate '45000' set message_text = 'the audit log is only ever added to';

create trigger audit_entry_stays before delete on audit_entry for each row
    signal sqlstate '45000' set message_text = 'the audit log is only ever added to';
