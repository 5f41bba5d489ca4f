-- Where somebody gets mail, and with which rights they were here last: for what people are told without looking. Both come
-- with the next call.
alter table colleague add column roles varchar(200);
alter table colleague add column mail varchar(254);
-- The address as it is compared, however it is typed.
alter table colleague add column mail_key varchar(254);
create index colleague_by_mail on colleague (mail_key);
