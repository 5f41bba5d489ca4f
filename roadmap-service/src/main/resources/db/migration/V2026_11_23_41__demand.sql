-- The demand of an item, kept up to date by each fact of a request instead of counted whenever somebody looks.
create table item_customer (
    item_id uuid not null,
    customer_id uuid not null,
    requests integer not null,
    primary key (item_id, customer_id)
);
insert into item_customer (item_id, customer_id, requests)
select item_id, customer_id, count(*)
from request
where item_id is not null and not withdrawn
group by item_id, customer_id;

create table item_demand (
    item_id uuid primary key,
    customers integer not null,
    requests integer not null
);
insert into item_demand (item_id, customers, requests)
select item_id, count(*), sum(requests) from item_customer group by item_id;

-- The items known to sales, and nothing but what their lists need: an item that sales may not see has no row here.
drop view known_to_sales;
drop index request_of_item;

create table known_item (
    id uuid primary key references item (id),
    name varchar(120) not null,
    theme_id uuid not null,
    -- Of the sales roadmap: AVAILABLE, BEING_BUILT, YOU_ASKED or NONE.
    part varchar(20) not null,
    -- The stronger the stage, the higher.
    strength smallint not null,
    since timestamp with time zone not null,
    customers integer not null
);
insert into known_item (id, name, theme_id, part, strength, since, customers)
select i.id, i.name_for_sales, i.theme_id,
    case i.stage when 'RELEASED' then 'AVAILABLE' when 'IN_DEVELOPMENT' then 'BEING_BUILT'
        when 'PLANNED' then 'YOU_ASKED' when 'DISCOVERY' then 'YOU_ASKED' else 'NONE' end,
    case i.stage when 'RELEASED' then 5 when 'IN_DEVELOPMENT' then 4 when 'PLANNED' then 3 when 'DISCOVERY' then 2
        when 'FUTURE' then 1 else 0 end,
    i.stage_since, coalesce(d.customers, 0)
from item i
left join item_demand d on d.item_id = i.id
where i.show_to_sales and (i.stage in ('IN_DEVELOPMENT', 'RELEASED') or d.requests > 0);

create index known_item_latest on known_item (part, since desc, id);
create index known_item_most_wanted on known_item (part, customers desc, since desc, id);
create index known_item_of_theme on known_item (theme_id, strength desc, since desc, id);

-- The words of their names, the strongest item first, and which words there are by how they begin.
create table known_word (
    id uuid not null references known_item (id),
    word varchar(400) not null,
    strength smallint not null,
    since timestamp with time zone not null,
    primary key (id, word)
);
create index known_word_strongest on known_word (word, strength desc, since desc, id);

create table known_vocabulary (
    beginning varchar(20) not null,
    word varchar(400) not null,
    primary key (beginning, word)
);
