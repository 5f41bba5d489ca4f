-- What everybody in a channel is told of an item: that it is available, or isn't any more.
create table announcement (
    id uuid primary key,
    item_id uuid not null,
    -- Null: nothing, although the channel knows it as available and nobody sees it so: it was hidden, or the roadmap put back.
    kind varchar(20),
    at timestamp with time zone not null,
    -- Whether the channel knew the item as available before.
    was_available boolean not null,
    is_open boolean not null,
    -- When what is to be sent of it is settled; null once it is.
    waits_until timestamp with time zone,
    delivery_id uuid
);
create index announcement_of_item on announcement (item_id, is_open);
create index announcement_waiting on announcement (waits_until, id);
create index announcement_of_delivery on announcement (delivery_id, id);
alter table announcement add foreign key (delivery_id) references delivery (id) on delete cascade;

-- A delivery to a channel is nobody's.
alter table delivery alter column person_id drop not null;
alter table delivery alter column channel set data type varchar(20);
alter table channel_in_use alter column channel set data type varchar(20);
