-- Definitions of indicators. A change is a new version; old versions stay, releases name the version they used.

create table indicator (
    code       text not null check (code ~ '^[a-z][a-z0-9_]{1,63}$'),
    version    int not null check (version > 0),
    is_current boolean not null,
    is_retired boolean not null default false,
    definition jsonb not null,
    created_by text not null,
    created_at timestamptz not null default now(),
    primary key (code, version)
);
create unique index indicator_current on indicator (code) where is_current;

alter table indicator enable row level security;
alter table indicator force row level security;
create policy staff_reads on indicator for select
    using ((select app_may('ReadDefinitions')));
create policy planners_define on indicator
    using ((select app_may('DefineIndicator')));
