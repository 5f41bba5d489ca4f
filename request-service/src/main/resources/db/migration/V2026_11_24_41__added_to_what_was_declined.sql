-- How many customers were added to what was declined: so many may make product look at it again.
create index joining_of_declined on joining (declined_id, request_id);
