-- Lists at size. H2 orders by an index only when ORDER BY begins with the columns compared for equality, so each list
-- has an index that begins with them and goes on in the list's own order.
drop index item_of_product;
drop index item_of_phase;

create index item_by_stage on item (stage, ordinal);
create index item_by_phase on item (phase_id, ordinal);
create index item_by_phase_and_stage on item (phase_id, stage, ordinal);

-- The columns of the board: what came last stands first.
create index item_on_board on item (product_id, stage, stage_since desc, id);
create index item_on_board_of_phase on item (phase_id, stage, stage_since desc, id);

create index product_in_order on product (made_at, id);
create index theme_in_order on theme (made_at, id);
create index theme_open on theme (open_to_sales, made_at, id);
