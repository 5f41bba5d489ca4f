-- By name, for those of whom nobody has told an address.
create index colleague_by_mail_and_name on colleague (mail_key, name_key, person_id);
drop index colleague_by_mail;
