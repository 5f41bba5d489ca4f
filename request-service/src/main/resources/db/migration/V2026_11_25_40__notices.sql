-- What people are told of. A table of its own: a label that follows its item writes here only where somebody was told more
-- than it says now, or where something is available. An id begins with its time, so its order is that of the notices.
create table notice (
    id uuid primary key,
    person_id uuid not null,
    request_id uuid,
    kind varchar(30) not null,
    at timestamp with time zone not null,
    -- No reference, which would be an index more on H2.
    who uuid,
    words varchar(10000),
    -- The gist of what the person knew before.
    known uuid,
    is_open boolean not null,
    -- When what is to be sent of it is settled; null once it is.
    waits_until timestamp with time zone
);
create index notice_of_person on notice (person_id, id desc);
create index notice_of_request on notice (request_id, is_open);
create index notice_waiting on notice (waits_until, id);
-- After the indexes, which H2 then uses instead of making its own.
alter table notice add foreign key (person_id) references person (id);
alter table notice add foreign key (request_id) references request (id);

-- Up to which notice each person has read.
create table notice_read (
    person_id uuid primary key references person (id),
    up_to uuid not null
);

-- Who gets the notices of a request besides its owner.
create table follower (
    request_id uuid not null references request (id),
    person_id uuid not null references person (id),
    primary key (request_id, person_id)
);
