-- More of everything than any list may read; nearly all of it of one salesperson, one customer and one item. Who stand
-- here as :sales and :pm are the people of the tests.
insert into person (id, issuer, subject, name)
values (:sales, 'test', 'sales', 'Sam Sales'), (:pm, 'test', 'pm', 'Paula Product');

insert into person (id, issuer, subject, name) select id(3, n)id, 'test', 'person ' || n, 'Person ' || n from numbers(1500);

insert into colleague (person_id, name, name_key, answers_customers)
select id(3, n)id, 'Person ' || n, 'person ' || n, true from numbers(1500);

insert into customer (id, name, name_key)
select id(1, n)id, 'Hotel ' || n, 'hotel ' || n from numbers(1500);

insert into customer_tail (customer_id, place, is_start, tail)
select id(1, n)id, 0, true, cast('hotel ' || n as bytea) from numbers(1500);

insert into customer_tail (customer_id, place, is_start, tail)
select id(1, n)id, 1, false, cast(cast(n as varchar) as bytea) from numbers(1500);

-- Customers that are another one, far more than a page says.
insert into customer_merge (id, customer_id, into_id, who, at, fingerprint, active_customer_id, active_into_id)
select id(7, n)id, id(1, n)id, id(1, 2)id, :sales, current_timestamp, '0', id(1, n)id, id(1, 2)id
from numbers(1500) where n > 1400;

insert into roadmap_theme (id, product_id, title, open_to_sales, title_start)
select id(2, n)id, id(9, 1)id, 'Theme ' || n, true, 'Theme ' || n from numbers(150);

insert into roadmap_item (id, theme_id, name_for_sales, problem, show_to_sales, stage, stage_since, follows_id, guidance)
select id(4, n)id, id(2, 1)id, 'Connector ' || n, 'It hurts.', true,
    case when mod(n, 2) = 0 then 'PLANNED' else 'DISCOVERY' end, current_timestamp, case when mod(n, 2) = 1 then id(4, n + 1)id end,
    '{"label":"NOT_STARTED","key":"not-started","parameters":{"name":"Connector"},"ownLine":null}'
from numbers(1500);

insert into roadmap_item_tail (item_id, place, is_start, tail)
select id(4, n)id, 0, true, cast('connector ' || n as bytea) from numbers(1500);

insert into roadmap_item_tail (item_id, place, is_start, tail)
select id(4, n)id, 1, false, cast(cast(n as varchar) as bytea) from numbers(1500);

insert into deal (id, customer_id, owner_id, kind, state, made_at, fingerprint, version)
select id(5, n)id, id(1, 1)id, :sales, 'NEW', case when mod(n, 2) = 0 then 'OPEN' else 'LOST' end,
    current_timestamp - n * interval '1' minute, '0', 1
from numbers(4000);

insert into request (id, number, customer_id, submitter_id, owner_id, ask_title, ask_problem, ask_promised, item_id,
    decision, decided_by, decided_at, status_label, status_since, status_guidance, clock_since, clock_spent, clock_due,
    submitted_at, fingerprint, version, deal_id, told_id, told_label, told_outdated)
select id(6, n)id, 10000 + n, id(1, case when mod(n, 4) = 0 then mod(n, 1500) + 1 else 1 end)id, :sales, :sales,
    'They retype it', 'They retype it all.',
    case when mod(n, 7) < 5 then 'NO' when mod(n, 7) = 5 then 'IN_TALKS' else 'IN_WRITING' end,
    case when mod(n, 8) in (2, 3, 4) then id(4, 1)id when mod(n, 8) = 7 then id(4, 2)id end,
    case mod(n, 8) when 0 then 'NEW' when 1 then 'QUESTION' when 5 then 'ANSWERED' when 6 then 'DECLINED'
        when 7 then 'WITHDRAWN' else 'ACCEPTED' end,
    :pm, current_timestamp - n * interval '1' minute,
    case mod(n, 8) when 0 then 'WAITING_FOR_PRODUCT' when 1 then 'QUESTION' when 5 then 'ALREADY_ANSWERED'
        when 6 then 'NOT_PLANNED' when 7 then 'WITHDRAWN' else 'NOT_STARTED' end,
    current_timestamp - n * interval '1' minute,
    '{"label":"NOT_STARTED","key":"not-started","parameters":{},"ownLine":null}',
    case when mod(n, 8) = 0 then current_timestamp end, 0,
    case when mod(n, 8) = 0 then current_timestamp + (mod(n, 800) - 400) * interval '1' minute end,
    current_timestamp, '0', 1, case when mod(n, 2) = 0 then id(5, 2)id end,
    case when mod(n, 2) = 0 then id(8, n)id end, case when mod(n, 2) = 0 then 'BEING_BUILT' end, mod(n, 4) = 0
from numbers(8800);

insert into request_tail (tail, request_id, owner_id) select cast('they retype it' as bytea), id, owner_id from request;
insert into request_tail (tail, request_id, owner_id) select cast('retype it' as bytea), id, owner_id from request;

insert into waiting_request (request_id, in_writing, due, closes, number, assignee_id)
select id, ask_promised = 'IN_WRITING', clock_due,
    case when mod(number, 3) = 0 then current_date + 5 else date '9999-12-31' end, number,
    case when mod(number, 3) = 1 then cast('00000000-0000-0000-0000-000000000000' as uuid) else :pm end
from request where decision = 'NEW';

insert into assignment (request_id, assignee_id)
select id, :pm from request where mod(number, 3) <> 1;

-- The oldest open ones of all have a request.
update deal set close_date = current_date + 7 where state = 'OPEN';
update request set deal_id = id(5, mod(number, 2000) * 2 + 2)id where mod(number, 8) < 2;

insert into promise_question (request_id, deal_id, owner_id, asked_at)
select id(6, n)id, id(5, 2)id, :sales, current_timestamp from numbers(2000);

insert into last_look (person_id, at)
select id, current_timestamp - 5000 * interval '1' minute from person where subject in ('sales', 'pm');

insert into telling (id, request_id, kind, label, guidance_key, words, who, at, fingerprint)
select id(8, n)id, id(6, case when mod(n, 4) = 0 then n else 2 end)id, 'TOLD', 'BEING_BUILT', 'being-built', 'We build it.', :sales,
    current_timestamp, '0'
from numbers(8800);

insert into story_line (request_id, at, who, kind, details)
select id(6, n)id, current_timestamp, :sales, 'SUBMITTED', '{}' from numbers(8800);

insert into feed_event (feed_position, event_id, event_type, subject, told_at, state)
select n, n || '-0', 'request.request.v1', 'request/' || n, current_timestamp, '{}' from numbers(2500);

update feed_counter set newest = 2500;

insert into joining (request_id, item_id, who, at)
select id(6, n)id, id(4, 1)id, :sales, current_timestamp - n * interval '1' minute from numbers(8800);

-- Three months and what was before, and as many cases and demands.
insert into weekly_count (measure, week, part, number)
select 'LABEL', current_date - n * interval '7' day, 'LATER', 1 from numbers(150);

insert into counted_case (measure, request_id, at, hours)
select 'GOT_WEAKER', id(6, n)id, current_timestamp - n * interval '1' minute, 1 from numbers(8800);

insert into weaker_untold (request_id, since)
select id(6, n)id, current_timestamp - n * interval '1' minute from numbers(8800);

insert into counted_demand (subject_id, kind, requests, customers, deals)
select id(4, n)id, 'ITEM', 1, mod(n, 7), '{"states":[]}' from numbers(1500);

insert into counted_demand (subject_id, kind, requests, customers, deals)
select id(2, n)id, 'THEME', 1, mod(n, 7), '{"states":[]}' from numbers(150);

insert into notice (id, person_id, request_id, kind, at, is_open)
select id(0, n)id, case when mod(n, 2) = 0 then :sales else :pm end, id(6, n)id, 'DECIDED', current_timestamp, true
from numbers(8800);

insert into follower (request_id, person_id)
select id(6, 2)id, id(3, n)id from numbers(1500);

insert into delivery (id, person_id, channel, is_digest, state, due_at, attempt, reason, changed_at)
select id(b, n)id, :sales, 'MAIL', false, case when mod(n, 2) = 0 then 'GIVEN_UP' else 'SENT' end, current_timestamp, 1,
    'No such mailbox.', current_timestamp - n * interval '1' minute
from numbers(8800);

insert into delivery_notice (delivery_id, notice_id)
select id(b, n)id, id(0, n)id from numbers(8800);


insert into webhook (id, url, role, events, secret, state, who, at, fingerprint)
select id(a, n)id, 'https://crm.example', 'PM', 'none', 'whsec_x', 'ACTIVE', :pm, current_timestamp, '0' from numbers(40);

insert into webhook_message (id, webhook_id, event, body, at, state, attempts, due)
select id(b, n)id, id(a, 1)id, 'item.moved', '{}', current_timestamp - n * interval '1' minute, 'SENT', 1, current_timestamp
from numbers(4000);
