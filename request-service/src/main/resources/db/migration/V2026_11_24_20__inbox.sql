-- What waits for product, in a small table of its own: the inbox is found in its indexes, and a request whose label
-- follows its item writes none of them. The two that the inbox had on all requests go.
create table waiting_request (
    request_id uuid primary key references request (id),
    in_writing boolean not null,
    due timestamp with time zone not null,
    -- When the open deal is meant to close that the request points at; the end of time where there is none.
    closes date not null,
    number bigint not null,
    -- The PM who looks at it; 00000000-0000-0000-0000-000000000000 where nobody has taken it.
    assignee_id uuid not null
);
insert into waiting_request (request_id, in_writing, due, closes, number, assignee_id)
select r.id, r.ask_promised = 'IN_WRITING', r.clock_due,
    coalesce((select d.close_date from deal d where d.id = r.deal_id and d.state = 'OPEN'), date '9999-12-31'),
    r.number, cast('00000000-0000-0000-0000-000000000000' as uuid)
from request r
where r.decision = 'NEW';

create index waiting_overdue on waiting_request (in_writing, due, number);
create index waiting_closing on waiting_request (in_writing, closes, number);
create index waiting_oldest on waiting_request (in_writing, number);
create index waiting_overdue_of on waiting_request (assignee_id, in_writing, due, number);
create index waiting_closing_of on waiting_request (assignee_id, in_writing, closes, number);
create index waiting_oldest_of on waiting_request (assignee_id, in_writing, number);

drop index request_overdue;
drop index request_in_time;

-- Who of product looks at a request, also while it waits for sales or is decided.
create table assignment (
    request_id uuid primary key references request (id),
    assignee_id uuid not null references person (id)
);
create index assignment_of on assignment (assignee_id);
