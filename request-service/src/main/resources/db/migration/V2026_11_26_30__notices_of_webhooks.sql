-- Of which webhook a notice tells. A table of its own: nearly all notices are of a request, and each index on theirs makes
-- a move of many dearer.
create table notice_of_webhook (
    notice_id uuid primary key references notice (id) on delete cascade,
    webhook_id uuid not null references webhook (id)
);
create index notice_of_webhook_by_webhook on notice_of_webhook (webhook_id, notice_id);
