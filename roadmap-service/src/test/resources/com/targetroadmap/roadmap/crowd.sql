-- More of everything than any list may read; nearly all of it in one product, one theme and one phase.
insert into person (id, issuer, subject, name) values (id(a, 1)id, 'crowd', 'pm', 'Paula Product');

insert into product (id, name, made_at, version)
select id(1, n)id, 'Product ' || n, current_timestamp, 1 from numbers(2);

insert into theme (id, product_id, title, problem, other_words, questions, open_to_sales, made_at, version)
select id(2, n)id, id(1, 1)id, 'Theme ' || n, 'It hurts.', 'pain', 'Why?', n <= 100, current_timestamp, 1
from numbers(150);

insert into phase (id, product_id, number, name, goal, state, current_of, made_at, version)
select id(3, n)id, id(1, 1)id, n, 'Phase ' || n, 'Go', case when n < 4 then 'COMPLETED' when n = 4 then 'CURRENT' else 'UPCOMING' end,
    case when n = 4 then id(1, 1)id end, current_timestamp, 1
from numbers(6);

insert into item (id, product_id, theme_id, internal_title, name_for_sales, problem, show_to_sales, follows_id,
    stage, stage_since, phase_id, who_can_have_it, customer_reason, owner_name, next_review, made_at, version)
select id(4, n)id, id(1, 1)id, id(2, case when mod(n, 3) = 0 then mod(n, 150) + 1 else 1 end)id,
    'Connector ' || n, 'Connector word' || n, 'It hurts.', true, case when mod(n, 6) = 2 and n > 6 then id(4, n - 1)id end,
    case mod(n, 6) when 0 then 'FUTURE' when 1 then 'DISCOVERY' when 2 then 'PLANNED' when 3 then 'IN_DEVELOPMENT'
        when 4 then 'RELEASED' else 'DROPPED' end,
    current_timestamp - mod(n, 5000) * interval '1' minute, case when mod(n, 6) in (2, 3, 4) then id(3, 4)id end,
    case when mod(n, 6) = 4 then 'everyone' end, case when mod(n, 6) = 5 then 'nobody needs it' end,
    'Paula', case when mod(n, 6) < 2 then current_date - mod(n, 50) end, current_timestamp, 1
from numbers(6600);

insert into item_move (id, item_id, item_version, moved_at, moved_by, from_stage, to_stage, fingerprint)
select id(5, n)id, id(4, n)id, 1, current_timestamp, id(a, 1)id, 'FUTURE', 'DISCOVERY', '0' from numbers(6600);

insert into item_edit (id, item_id, item_version, edited_at, edited_by)
select id(8, n)id, id(4, n)id, 1, current_timestamp, id(a, 1)id from numbers(6600);

insert into item_edit (id, item_id, item_version, edited_at, edited_by)
select id(9, n)id, id(4, 8)id, 1 + n, current_timestamp, id(a, 1)id from numbers(300);

insert into item_word (item_id, word) select id(4, n)id, 'connector' from numbers(6600);

insert into item_word (item_id, word) select id(4, n)id, 'word' || n from numbers(6600);

insert into item_vocabulary (beginning, word) select distinct substring(word from 1 for 3), word from item_word;
-- Lines are written by hand and last ninety days, so only some are in force; those that have ended are kept.
insert into own_line (id, item_id, newest_of, in_force, words, written_at, written_by, until, stage, phase_id, phase_state,
    follows_id, followed_stage, ended_at, ended_because, expired)
select id(8, n)id, i.id, i.id, n <= 20, 'Let us talk.', current_timestamp, id(a, 1)id, current_timestamp + interval '90' day,
    i.stage, i.phase_id, case when i.phase_id is not null then 'CURRENT' end, i.follows_id,
    case when i.follows_id is not null then 'DISCOVERY' end,
    case when n > 20 then current_timestamp - mod(n, 5000) * interval '1' minute end, case when n > 20 then 'AGE' end, n > 20
from numbers(6600)
join item i on i.id = id(4, n)id;

insert into request (id, item_id, customer_id, withdrawn)
select id(6, n)id, id(4, mod(n, 2000) + 1)id, id(7, n)id, false from numbers(6600);

insert into item_customer (item_id, customer_id, requests)
select id(4, mod(n, 2000) + 1)id, id(7, n)id, 1 from numbers(6600);

insert into item_demand (item_id, customers, requests)
select id(4, n)id, mod(n, 5), mod(n, 5) from numbers(6600);

insert into known_item (id, name, theme_id, part, strength, since, customers)
select i.id, i.name_for_sales, i.theme_id,
    case i.stage when 'RELEASED' then 'AVAILABLE' when 'IN_DEVELOPMENT' then 'BEING_BUILT'
        when 'PLANNED' then 'YOU_ASKED' when 'DISCOVERY' then 'YOU_ASKED' else 'NONE' end,
    case i.stage when 'RELEASED' then 5 when 'IN_DEVELOPMENT' then 4 when 'PLANNED' then 3 when 'DISCOVERY' then 2
        when 'FUTURE' then 1 else 0 end,
    i.stage_since, d.customers
from item i join item_demand d on d.item_id = i.id;

insert into known_word (id, word, strength, since) select id, 'connector', strength, since from known_item;

insert into known_word (id, word, strength, since)
select id, lower(substring(name from 11 for 30)), strength, since from known_item;

insert into known_key (key_text, word) select distinct '=' || word, word from known_word;

insert into known_key (key_text, word)
select distinct '<' || substring(word from 1 for 3), word from known_word where length(word) >= 3;

insert into known_key (key_text, word)
select distinct '<' || substring(word from 1 for 6), word from known_word where length(word) >= 6;

insert into feed_event (feed_position, event_id, event_type, subject, told_at, state)
select n, n || '-0', 'roadmap.item.v1', 'item/' || n, current_timestamp, '{}' from numbers(2500);

update feed_counter set newest = 2500;
