-- Other systems that hear of what happens, by the Standard Webhooks convention.
create table webhook (
    id uuid primary key,
    url varchar(2000) not null,
    -- What it gets is what this role may see.
    role varchar(20) not null,
    -- Names of events, with spaces between them.
    events varchar(400) not null,
    -- The signature needs it, so it can't be kept as a hash; nobody is shown it again.
    secret varchar(100),
    -- Signs as well for a while, so that the other side can change at its leisure.
    former_secret varchar(100),
    former_until timestamp with time zone,
    secret_id uuid,
    state varchar(20) not null,
    -- Since when nothing was taken.
    failing_since timestamp with time zone,
    reason varchar(300),
    who uuid not null references person (id),
    at timestamp with time zone not null,
    fingerprint char(64) not null
);

-- What is to be sent, written in the transaction of what it tells of. Its id is the webhook-id, however often it is tried.
create table webhook_message (
    id uuid primary key,
    webhook_id uuid not null references webhook (id),
    event varchar(40) not null,
    body varchar(20000) not null,
    at timestamp with time zone not null,
    -- WAITING, HELD (of a paused one), SENT, GIVEN_UP
    state varchar(20) not null,
    attempts integer not null,
    -- When it is tried next; ahead by the lease while somebody has it.
    due timestamp with time zone not null,
    claim_id uuid,
    outcome_id uuid,
    reason varchar(300)
);
create index webhook_message_due on webhook_message (state, due, id);
create index webhook_message_of on webhook_message (webhook_id, at desc, id desc);
create index webhook_message_claimed on webhook_message (claim_id);
