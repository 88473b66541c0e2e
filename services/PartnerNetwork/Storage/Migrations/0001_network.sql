create table organisation (
    code         text primary key,
    name         text not null,
    kind         text not null,
    kind_name    text not null,
    topics       text[] not null,
    areas        text[] not null,
    covered_by   text[] not null,
    address      text not null,
    contact_role text not null,
    changed_at   timestamptz not null
);
comment on column organisation.areas is 'codes of the areas it works for; empty: everywhere';
comment on column organisation.covered_by is 'codes of the areas that cover all of them: a person of such a place may edit it; empty: only a Verwalter';
comment on column organisation.contact_role is 'a function, never a person';

-- Facilities and Orte der Begegnung.
create table place (
    code         text primary key,
    kind         text not null check (kind in ('facility', 'meetingPlace')),
    name         text not null,
    kind_name    text not null,
    organisation text not null references organisation,
    partners     text[] not null,
    topics       text[] not null,
    areas        text[] not null check (cardinality(areas) > 0),
    covered_by   text[] not null,
    address      text not null,
    lon          double precision not null check (lon between 5 and 16),
    lat          double precision not null check (lat between 47 and 56),
    contact_role text not null,
    open_to      text not null,
    changed_at   timestamptz not null
);
comment on column place.partners is 'codes of the organisations that carry it together with the first';
comment on column place.areas is 'codes of the areas it lies in or works for, as fine as they are known';
comment on column place.covered_by is 'codes of the areas that cover the point and all areas: a person of such a place may edit it';
create index place_by_organisation on place (organisation);

create table network (
    code       text primary key,
    name       text not null,
    level      text not null,
    areas      text[] not null,
    covered_by text[] not null,
    topics     text[] not null,
    members    text[] not null,
    changed_at timestamptz not null
);
comment on column network.members is 'codes of organisations';

-- Everyone may read who is there. Writing needs the right to, everywhere or where the own place covers the row.
alter table organisation enable row level security;
alter table organisation force row level security;
create policy organisation_read on organisation for select using (true);
create policy organisation_write on organisation for all
    using ((select app_may('EditNetwork')) and ((select app_may('WorkEverywhere')) or app_covers(covered_by)));

alter table place enable row level security;
alter table place force row level security;
create policy place_read on place for select using (true);
create policy place_write on place for all
    using ((select app_may('EditNetwork')) and ((select app_may('WorkEverywhere')) or app_covers(covered_by)));

alter table network enable row level security;
alter table network force row level security;
create policy network_read on network for select using (true);
create policy network_write on network for all
    using ((select app_may('EditNetwork')) and ((select app_may('WorkEverywhere')) or app_covers(covered_by)));
