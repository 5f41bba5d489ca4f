create table deal (
    id uuid primary key,
    customer_id uuid not null references customer (id),
    owner_id uuid not null references person (id),
    kind varchar(20) not null,
    state varchar(20) not null,
    -- Minor units of the currency (ISO 4217): cents, or yen.
    amount_minor_units bigint,
    amount_currency char(3),
    close_date date,
    crm_id varchar(100),
    made_at timestamp with time zone not null,
    fingerprint char(64) not null,
    version bigint not null,
    constraint deal_of_crm_once unique (crm_id),
    constraint deal_kind check (kind in ('NEW', 'EXPANSION', 'RENEWAL')),
    constraint deal_state check (state in ('OPEN', 'WON', 'LOST')),
    constraint deal_amount check ((amount_minor_units is null) = (amount_currency is null))
);
create index deal_of_customer on deal (customer_id, state, made_at, id);
create index deal_of_customer_and_owner on deal (customer_id, owner_id, state, made_at, id);

alter table request add column deal_id uuid references deal (id);
create index request_of_deal on request (deal_id, id);
