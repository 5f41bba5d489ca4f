-- How long sales had a question of product, apart from product's own time, and until when an answer is waited for. For
-- questions that are open already two weeks stand for ten working days.
alter table request add column clock_sales_since timestamp with time zone;
alter table request add column clock_sales_spent bigint default 0 not null;
alter table request add column clock_sales_due timestamp with time zone;
update request set clock_sales_since = decided_at, clock_sales_due = decided_at + interval '14' day
where decision = 'QUESTION';

-- Small, as what waits for product: whoever looks which answers are overdue doesn't look at other requests.
create table open_question (
    request_id uuid primary key references request (id),
    due timestamp with time zone not null
);
insert into open_question (request_id, due) select id, clock_sales_due from request where decision = 'QUESTION';
create index open_question_due on open_question (due, request_id);
