-- A parked request names its theme, and the theme when product looks at it again.
alter table roadmap_theme add column next_review date;
alter table request add column theme_id uuid;
alter table request add constraint parked_has_theme check (decision <> 'PARKED' or theme_id is not null);

-- A duplicate shows what its original shows, and follows it.
alter table request add column original_id uuid references request (id);
alter table request add constraint duplicate_has_original check (decision <> 'DUPLICATE' or original_id is not null);
create index request_of_original on request (original_id, decision, id);
-- What a request can be a duplicate of: another one of its customer, the newest first.
create index request_of_customer_by_number on request (customer_id, number desc);
