-- Whether something was promised is asked of the owner when the deal is won or lost; a row stands as long as nobody has
-- answered. A table of its own: an index on requests would make each relabelling dearer.
create table promise_question (
    request_id uuid primary key references request (id),
    deal_id uuid not null references deal (id),
    owner_id uuid not null references person (id),
    asked_at timestamp with time zone not null
);
create index promise_question_of_owner on promise_question (owner_id, asked_at, request_id);
create index promise_question_of_deal on promise_question (deal_id);

-- Open deals by when they close.
create index deal_closing on deal (state, close_date, id);

-- When somebody last said "I have seen all of this".
create table last_look (
    person_id uuid primary key references person (id),
    at timestamp with time zone not null
);
