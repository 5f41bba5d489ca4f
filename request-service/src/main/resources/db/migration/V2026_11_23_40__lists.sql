-- Lists at size. H2 orders by an index only when ORDER BY begins with the columns compared for equality, so each list
-- has an index that begins with them and goes on in the list's own order.

-- The inbox: what is overdue, by when it was due, and what isn't, by number.
create index request_overdue on request (decision, ask_promised, clock_due, number);
create index request_in_time on request (decision, ask_promised, number);
-- Questions of product, the oldest first; H2 doesn't read request_in_triage backwards.
create index request_questions on request (decision, decided_at, number);
-- Whether anybody asks for an item, however many have withdrawn.
create index request_asking on request (item_id, decision);
