-- The role that requests work under: it owns nothing, so that row-level security holds for it.
do $$ begin
    if not exists (select from pg_roles where rolname = 'sozialplanung_app') then create role sozialplanung_app nologin; end if;
exception when duplicate_object or unique_violation then null; -- another service's database was quicker
end $$;
grant sozialplanung_app to current_user;
grant usage on schema public to sozialplanung_app;
alter default privileges in schema public grant select, insert, update, delete on tables to sozialplanung_app;
alter default privileges in schema public grant usage, select on sequences to sozialplanung_app;
