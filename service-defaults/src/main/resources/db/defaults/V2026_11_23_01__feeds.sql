-- What this service tells: every fact at its position. The positions come from one counter row, which a transaction
-- advances as its last step, so that their order is the order of commits.
create table feed_counter (
    id smallint primary key check (id = 1),
    newest bigint not null
);
insert into feed_counter (id, newest) values (1, 0);

create table feed_event (
    feed_position bigint primary key,
    event_id varchar(40) not null,
    event_type varchar(100) not null,
    subject varchar(200) not null,
    told_at timestamp with time zone not null,
    state text
);
create index feed_event_of_subject on feed_event (subject, feed_position);
create index feed_event_by_age on feed_event (told_at, feed_position);

-- How far this service has read another one's feed.
create table feed_reader (
    feed varchar(60) primary key,
    last_event_id varchar(40),
    feed_position bigint not null,
    open_event_id varchar(40),
    open_event_cursor varchar(200),
    rebuild_number bigint not null,
    rebuilding boolean not null,
    rebuild_request uuid,
    generation integer not null
);

-- The subjects that a reader holds copies of, and the rebuild in which it met each of them last.
create table feed_reader_subject (
    feed varchar(60) not null,
    subject varchar(200) not null,
    rebuild_number bigint not null,
    removal_cursor varchar(200),
    primary key (feed, subject)
);
create index feed_reader_subject_by_rebuild on feed_reader_subject (feed, rebuild_number, subject);

-- Events that a reader could not apply because of their own fault; at most the newest of a subject.
create table feed_set_aside (
    feed varchar(60) not null,
    subject varchar(200) not null,
    event_id varchar(40) not null,
    feed_position bigint not null,
    event_type varchar(100) not null,
    told_at timestamp with time zone not null,
    state text,
    reason varchar(1000) not null,
    set_aside_at timestamp with time zone not null,
    attempts integer not null,
    retry_cursor varchar(200),
    primary key (feed, subject)
);
