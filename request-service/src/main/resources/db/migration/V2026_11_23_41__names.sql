-- Names are found by the beginning of each of their words: a row for the name from each word on, as UTF-8 bytes, because
-- bytes have one order in every database and a prefix of them is a range of the index.
create table customer_tail (
    customer_id uuid not null references customer (id),
    place smallint not null,
    is_start boolean not null,
    tail bytea not null,
    primary key (customer_id, place)
);
create index customer_by_tail on customer_tail (is_start, tail, customer_id);

-- Only of items that a request can be accepted into: dropped ones have none.
create table roadmap_item_tail (
    item_id uuid not null references roadmap_item (id) on delete cascade,
    place smallint not null,
    is_start boolean not null,
    tail bytea not null,
    primary key (item_id, place)
);
create index roadmap_item_by_tail on roadmap_item_tail (is_start, tail, item_id);

-- Themes stand in the order of their titles; an index can't hold a title of any length.
alter table roadmap_theme add column title_start varchar(100) default '' not null;
update roadmap_theme set title_start = substring(title from 1 for 100);
create index roadmap_theme_by_title on roadmap_theme (title_start, id);
