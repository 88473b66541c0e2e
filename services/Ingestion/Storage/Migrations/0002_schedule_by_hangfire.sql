-- The nightly run is planned in Hangfire's tables; those of the scheduler before it go.
do $$ declare old text; begin
    for old in select tablename from pg_tables where schemaname = 'public' and tablename like 'qrtz\_%' loop
        execute format('drop table %I cascade', old);
    end loop;
end $$;
