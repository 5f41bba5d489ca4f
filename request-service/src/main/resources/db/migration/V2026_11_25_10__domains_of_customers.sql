-- By what else a customer is known: the domain of its addresses, and its id in the company's CRM, which is one customer's.
alter table customer add column domain varchar(253);
alter table customer add column crm_id varchar(100);
alter table customer add column version bigint default 1 not null;
alter table customer add constraint customer_of_crm_once unique (crm_id);
