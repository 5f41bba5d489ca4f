-- Words that an item also goes by, one a line; sales may find it by them and doesn't read them.
alter table item add column other_words varchar(2000) default '' not null;
