-- Who is concerned when the label of an item changes: all that is counted stands in the index, so that an item with
-- fifty thousand requests is counted without reading one of them.
create index request_impact on request (item_id, decision, owner_id, customer_id, status_label);
