-- Who has told what, and by which of a label's wordings: words alone can change, too.
drop index request_told;
create index request_told on request (item_id, decision, told_label, told_key, owner_id);
