select pg_sleep(3);

-- Left open, it would be ended after five seconds, and the migration with it.
do $$
begin
    if exists (select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%') then
        raise exception 'While this migration runs a transaction is left open';
    end if;
end
$$;
