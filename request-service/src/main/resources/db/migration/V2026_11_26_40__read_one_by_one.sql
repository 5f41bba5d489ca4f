-- Whether each notice was read: one that was begun earlier may be there later than one that was read meanwhile.
alter table notice add column is_read boolean default false not null;
update notice set is_read = true
where exists (select 1 from notice_read r where r.person_id = notice.person_id and r.up_to >= notice.id);
create index notice_unread on notice (person_id, is_read, id);
drop table notice_read;
