-- How people want to be told; whoever chose nothing isn't here.
create table notice_preference (
    person_id uuid not null references person (id),
    kind varchar(30) not null,
    channel varchar(10) not null,
    chosen varchar(10) not null,
    primary key (person_id, kind, channel)
);
create table notice_chooser (
    person_id uuid primary key references person (id),
    -- Null: the company's.
    zone varchar(60),
    version bigint not null
);

-- By which channels the gateway tells people, and since when: what was before isn't told afterwards.
create table channel_in_use (
    channel varchar(10) primary key,
    since timestamp with time zone not null,
    asked_at timestamp with time zone not null
);

-- One message to one person by one channel.
create table delivery (
    id uuid primary key,
    person_id uuid not null references person (id),
    channel varchar(10) not null,
    -- The day of a daily one where its receiver lives; null for what is told at once, which may be several things, too.
    is_digest boolean not null,
    digest_on date,
    state varchar(10) not null,
    -- When it is sent, or tried again, or given to somebody else because who was to send it is silent.
    due_at timestamp with time zone not null,
    attempt integer not null,
    claim_id uuid,
    outcome_id uuid,
    resend_id uuid,
    reason varchar(2000),
    changed_at timestamp with time zone not null,
    constraint one_digest_a_day unique (person_id, channel, digest_on)
);
create index delivery_due on delivery (state, due_at, id);
create index delivery_of_claim on delivery (claim_id, id);
create index delivery_by_state on delivery (state, changed_at desc, id desc);

create table delivery_notice (
    delivery_id uuid not null references delivery (id) on delete cascade,
    notice_id uuid not null references notice (id) on delete cascade,
    primary key (delivery_id, notice_id)
);
create index delivery_of_notice on delivery_notice (notice_id);
