-- Accounts whose people log in at their own organisation (OpenID Connect): found by a hash of who they are there.
alter table staff_account
    add column subject_hash binary(32) null,
    add unique index staff_account_subject (subject_hash);
