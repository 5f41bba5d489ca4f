-- Requests that were added to what is known already, kept for good; a table of its own, because nothing of it changes when
-- a label does. One of the two says to what: an item, or a request that was declined.
create table joining (
    request_id uuid primary key references request (id),
    item_id uuid,
    declined_id uuid references request (id),
    who uuid not null references person (id),
    at timestamp with time zone not null,
    constraint joins_one check ((item_id is null) <> (declined_id is null))
);
create index joining_by_time on joining (at desc, request_id desc);
