-- Which instance reads a feed: the holder, until then by this database's clock. What a reader may apply is still decided
-- by its position row; the lease only spares the others the work.
create table feed_lease (
    feed varchar(60) primary key,
    holder uuid not null,
    held_until timestamp with time zone not null
);
