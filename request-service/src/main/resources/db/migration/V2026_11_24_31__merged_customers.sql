-- That two customers are one: who said so, and who took it back. Who a customer is follows from the merges in force.
create table customer_merge (
    id uuid primary key,
    customer_id uuid not null references customer (id),
    into_id uuid not null references customer (id),
    who uuid not null references person (id),
    at timestamp with time zone not null,
    fingerprint char(64) not null,
    -- The two once more while the merge is in force: a customer is merged into one other at most.
    active_customer_id uuid,
    active_into_id uuid,
    undo_id uuid,
    undone_by uuid references person (id),
    undone_at timestamp with time zone,
    constraint merged_once unique (active_customer_id),
    constraint undone_once unique (undo_id)
);
create index customer_merge_into on customer_merge (active_into_id, at, id);

-- One row, which whoever merges or undoes holds: with locks on the two customers alone a ring could close.
create table customer_merge_lock (id smallint primary key);
insert into customer_merge_lock (id) values (1);

-- Customers whose requests and deals don't all stand under the one they are merged into yet.
create table customer_to_settle (customer_id uuid primary key references customer (id));

-- Requests and deals that stand under another customer than the one they were made for: that one's again when the merge
-- is undone.
create table moved_request (
    request_id uuid primary key references request (id),
    home_id uuid not null references customer (id)
);
create index moved_request_of_home on moved_request (home_id, request_id);
create table moved_deal (
    deal_id uuid primary key references deal (id),
    home_id uuid not null references customer (id)
);
create index moved_deal_of_home on moved_deal (home_id, deal_id);
