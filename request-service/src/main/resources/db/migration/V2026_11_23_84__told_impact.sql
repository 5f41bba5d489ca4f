-- Who has told what about an item that is about to change: counted without reading a request.
create index request_told on request (item_id, decision, told_label, owner_id, customer_id);
