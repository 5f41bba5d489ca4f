-- What product managers would rather have sales say about an item. Lines are kept for good; newest_of is the item while
-- no later line has taken the place of this one, and in_force tells whether anybody may say it today.
create table own_line (
    id uuid primary key,
    item_id uuid not null references item,
    newest_of uuid unique,
    in_force boolean not null,
    words varchar(500) not null,
    written_at timestamp with time zone not null,
    written_by uuid not null,
    until timestamp with time zone not null,
    -- What it was written for. When one of these changes, the line ends.
    stage varchar(20) not null,
    phase_id uuid,
    phase_state varchar(20),
    follows_id uuid,
    followed_stage varchar(20),
    ended_at timestamp with time zone,
    ended_because varchar(20),
    -- It ended by itself, and no product manager has written another one or let it be.
    expired boolean not null,
    constraint own_line_newest check (newest_of is null or newest_of = item_id),
    constraint own_line_in_force check (in_force = (ended_at is null) and (newest_of is not null or not in_force))
);
create index own_line_of_item on own_line (item_id, written_at);
create index own_line_in_force on own_line (in_force, until);
create index own_line_expired on own_line (expired, ended_at desc, id);
