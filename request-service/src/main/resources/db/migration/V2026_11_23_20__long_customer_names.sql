-- Limits count characters as people do, H2 counts some of them as two.
alter table customer alter column name set data type varchar(400);
