-- One Straßenverzeichnis, as it is now; its history lies in the validity of the entries.
create table street_entry (
    id           bigint generated always as identity primary key,
    municipality text not null,
    street       text not null,
    side         text not null check (side in ('Both', 'Odd', 'Even')),
    from_number  text,
    to_number    text,
    area         text not null,
    path         text[] not null,
    valid_from   date,
    valid_to     date,
    version      text not null,
    row          int not null
);
comment on column street_entry.from_number is 'null with to_number: the whole street';
comment on column street_entry.path is 'path of the area at the time of the import, for the policy';
comment on column street_entry.row is 'line of the file the entry came from';
create index street_entry_by_municipality on street_entry (municipality);

create table street_import (
    id             bigint generated always as identity primary key,
    version        text not null,
    municipalities text[] not null,
    entry_count    int not null,
    street_count   int not null,
    published_at   timestamptz not null
);
comment on table street_import is 'one row per import; the last one names the state of the whole register';

-- Only services read the whole register; writing needs the right to, everywhere or where the own place covers the area.
alter table street_entry enable row level security;
alter table street_entry force row level security;
create policy street_entry_all on street_entry for all
    using ((select app_may('EditAreas')) and ((select app_may('WorkEverywhere')) or app_covers(path)));

alter table street_import enable row level security;
alter table street_import force row level security;
create policy street_import_read on street_import for select using (true);
create policy street_import_add on street_import for insert with check ((select app_may('EditAreas')));
