-- Which deals are concerned when the label of an item changes, as request_impact says which requests.
create index request_impact_on_deals on request (item_id, decision, deal_id);
-- Both begin with what this one had.
drop index request_asking;
