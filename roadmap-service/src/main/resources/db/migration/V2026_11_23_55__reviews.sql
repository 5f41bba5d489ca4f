-- When product looks again. A theme is parked as long as it has such a date; an item has one in discovery and, parked,
-- in the future. It goes when the item leaves both.
alter table theme add column next_review date;

update item set next_review = null where stage not in ('FUTURE', 'DISCOVERY');
alter table item add constraint item_review check (next_review is null or stage in ('FUTURE', 'DISCOVERY'));

-- What is to be looked at first stands first.
create index item_to_review on item (next_review, id);
create index theme_to_review on theme (next_review, id);
