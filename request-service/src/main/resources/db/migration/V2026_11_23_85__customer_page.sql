-- All that one customer asked; and whether somebody asked for that customer.
create index request_of_customer_by_status on request (customer_id, status_since desc, id desc);
create index request_of_customer_and_owner on request (customer_id, owner_id, status_since desc, id desc);
