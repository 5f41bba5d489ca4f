-- Whom this service has met and what they are here for, so that a request can be handed over to somebody: whoever answers
-- customers. Those who own a request do; everybody else enters with the first call.
create table colleague (
    person_id uuid primary key references person (id),
    name varchar(500) not null,
    -- The name as it is compared and ordered, however it is typed.
    name_key varchar(1000) not null,
    answers_customers boolean not null
);
insert into colleague (person_id, name, name_key, answers_customers)
select id, name, lower(name), true from person where exists (select 1 from request where owner_id = person.id);
create index colleague_by_name on colleague (answers_customers, name_key, person_id);

-- All of a person's requests on their way to another one: goes on in batches until there are none left.
create table hand_over (
    id uuid primary key,
    from_id uuid not null references person (id),
    to_id uuid not null references person (id),
    who uuid not null references person (id),
    at timestamp with time zone not null,
    requests bigint not null,
    is_done boolean not null,
    fingerprint char(64) not null
);
create index hand_over_to_go_on on hand_over (is_done, at, id);
-- What is handed over with the last of a person's requests.
create index deal_of_owner on deal (owner_id, id);
