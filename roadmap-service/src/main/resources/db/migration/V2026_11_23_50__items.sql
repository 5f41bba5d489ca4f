-- The place of an item in its column of the board: the smaller, the nearer to the top. Where nobody has ordered a column
-- all have 0, and what came last stands first. There is room between two places, so that one item is placed without
-- touching others. What was written as a priority until now becomes its first place; that column is only kept.
alter table item add column board_rank bigint default 0 not null;
update item set board_rank = (cast(priority as bigint) - 10000) * 65536 where priority is not null;

drop index item_on_board;
drop index item_on_board_of_phase;
create index item_on_board on item (product_id, stage, board_rank, stage_since desc, id);
create index item_on_board_of_phase on item (phase_id, stage, board_rank, stage_since desc, id);

-- What an item needs before it can be built or work.
create table item_dependency (
    item_id uuid not null references item,
    needs_id uuid not null references item,
    primary key (item_id, needs_id)
);
create index item_dependency_other_way on item_dependency (needs_id, item_id);

-- What people changed about an item beside its moves, in words as they read then. Kept for good.
create table item_edit (
    id uuid primary key,
    item_id uuid not null references item,
    item_version bigint not null,
    edited_at timestamp with time zone not null,
    edited_by uuid not null
);
create index item_edit_latest on item_edit (item_id, item_version desc, edited_at desc, id desc);

create table item_edit_field (
    edit_id uuid not null references item_edit,
    field varchar(40) not null,
    from_text varchar(8000),
    to_text varchar(8000),
    primary key (edit_id, field)
);

-- The words that product finds an item by, and which words there are by how they begin.
create table item_word (
    item_id uuid not null references item,
    word varchar(400) not null,
    primary key (item_id, word)
);
create index item_word_found on item_word (word, item_id);

create table item_vocabulary (
    beginning varchar(20) not null,
    word varchar(400) not null,
    primary key (beginning, word)
);

-- The list of items, the newest first, by each of what it is narrowed by.
drop index item_by_stage;
drop index item_by_phase;
drop index item_by_phase_and_stage;
create index item_newest on item (ordinal desc);
create index item_newest_of_product on item (product_id, ordinal desc);
create index item_newest_of_theme on item (theme_id, ordinal desc);
create index item_newest_of_phase on item (phase_id, ordinal desc);
create index item_newest_of_stage on item (stage, ordinal desc);
create index item_newest_of_owner on item (owner_name, ordinal desc);
