-- Copies of what roadmap-service says of its products: with several, pages say of which one an item or a theme is. The
-- reader understands more from here on and reads the feed from its start, which fills both.
create table roadmap_product (
    id uuid primary key,
    name varchar(2000) not null
);
alter table roadmap_item add column product_id uuid;
