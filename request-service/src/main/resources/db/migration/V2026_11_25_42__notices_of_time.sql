-- What time alone causes is told once, by whichever instance is first: one row for each thing, person and day that it is
-- about.
create table notice_of_time (
    subject varchar(200) primary key,
    told_on date not null
);
-- Days on which all of it was looked through.
create table notice_day (looked_on date primary key);
