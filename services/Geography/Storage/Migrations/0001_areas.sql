create extension if not exists postgis;

-- Levels are data: what one town calls Stadtteil, another calls Quartier.
create table level (
    code           text primary key check (code ~ '^[a-z0-9][a-z0-9_-]{0,39}$'),
    name           text not null,
    name_plural    text not null,
    rank           int  not null check (rank between 0 and 99),
    division       text not null,
    is_overlapping boolean not null
);
comment on column level.rank is '0 = the whole; the greatest rank of a level that is not overlapping is the finest';
comment on column level.is_overlapping is 'its areas are lists of areas of the finest level, beside the hierarchy';

create table area_version (
    version      text collate "C" primary key check (version ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$'),
    published_at timestamptz not null
);
comment on table area_version is 'Gebietsstand; the greatest text is the current one';

create table area (
    version       text collate "C" not null references area_version,
    code          text not null check (length(code) between 1 and 40),
    level         text not null references level,
    name          text not null,
    parent        text,
    path          text[] not null,
    geometry      geometry(MultiPolygon, 25832) not null,
    label         geometry(Point, 4326) not null,
    square_metres double precision not null check (square_metres > 0),
    primary key (version, code),
    foreign key (version, parent) references area (version, code) deferrable initially deferred,
    constraint path_ends_with_code check (path[cardinality(path)] = code),
    constraint path_goes_through_parent check (path[cardinality(path) - 1] is not distinct from parent)
);
comment on column area.path is 'codes from the root to the area itself: a place covers the area if it is one of them';
comment on column area.label is 'a point inside, for lists and labels';
create index area_by_level on area (version, level);
create index area_by_place on area using gist (geometry);
create index area_by_path on area using gin (path);

create table area_member (
    version text collate "C" not null,
    area    text not null,
    member  text not null,
    path    text[] not null,
    primary key (version, area, member),
    foreign key (version, area) references area (version, code) on delete cascade deferrable initially deferred,
    foreign key (version, member) references area (version, code) deferrable initially deferred
);
comment on column area_member.path is 'path of the overlapping area, for the policy';
create index area_member_by_member on area_member (version, member);

-- Simplified geometry of one level as it goes to browsers; the address holds the hash, so it never changes.
create table area_map (
    level      text not null references level,
    hash       text not null,
    body       bytea not null,
    version    text collate "C" not null references area_version,
    is_current boolean not null,
    primary key (level, hash)
);
create index area_map_of_version on area_map (version) where is_current;

-- Reading areas is public. Writing needs the right to, everywhere or where the own place covers the area.
alter table area enable row level security;
alter table area force row level security;
create policy area_read on area for select using (true);
create policy area_write on area for all
    using ((select app_may('EditAreas')) and ((select app_may('WorkEverywhere')) or app_covers(path)));

alter table area_member enable row level security;
alter table area_member force row level security;
create policy area_member_read on area_member for select using (true);
create policy area_member_write on area_member for all
    using ((select app_may('EditAreas')) and ((select app_may('WorkEverywhere')) or app_covers(path)));

alter table level enable row level security;
alter table level force row level security;
create policy level_read on level for select using (true);
create policy level_add on level for insert with check ((select app_may('EditAreas')));
create policy level_change on level for update using ((select app_may('ChangeLevels')));

alter table area_version enable row level security;
alter table area_version force row level security;
create policy area_version_read on area_version for select using (true);
create policy area_version_write on area_version for all using ((select app_may('EditAreas')));

alter table area_map enable row level security;
alter table area_map force row level security;
create policy area_map_read on area_map for select using (true);
create policy area_map_write on area_map for all using ((select app_may('EditAreas')));
