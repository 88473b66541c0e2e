-- The current division into areas, copied from Geography after AreasPublished. Public knowledge; written by the service alone.

create table division (
    is_current   boolean primary key default true check (is_current),
    version      text not null,
    published_at timestamptz not null,
    loaded_at    timestamptz not null default now()
);

create table area_level (
    code        text primary key,
    name        text not null,
    name_plural text not null,
    rank        int not null,
    division    text not null default ''
);

create table area (
    code     text primary key,
    name     text not null,
    level    text not null references area_level,
    parent   text,
    path     text[] not null check (cardinality(path) > 0),
    members  text[] not null default '{}',
    position int not null
);
comment on column area.path is 'Codes from the root to the area itself; a place covers the area when it is among them.';
comment on column area.members is 'Areas of the finest level, for areas of an overlapping division only.';

do $$ declare t text; begin
    foreach t in array array['division', 'area_level', 'area'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy everybody_reads on %I for select using (true)', t);
        execute format($p$create policy service_writes on %I using ((select app_may('ExchangeData')))$p$, t);
    end loop;
end $$;
