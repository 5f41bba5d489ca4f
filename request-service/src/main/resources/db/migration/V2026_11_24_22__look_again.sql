-- When product looks again at what it has declined.
create table look_again (
    request_id uuid primary key references request (id),
    -- The day; the end of time while only a number of customers would lead to it.
    due_on date not null,
    -- Set where so many customers lead to it, too.
    at_customers integer
);
create index look_again_due on look_again (due_on, request_id);
