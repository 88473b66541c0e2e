-- The copy of Geography's areas as every service keeps it that has one: with its levels, in order, of a named Gebietsstand. An
-- installation that has areas already goes on with them until the next are published.
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

alter table area add column position int not null default 0;
comment on column area.path is 'codes from the root to the area itself; a place covers the area when it is among them';
comment on column area.members is 'areas of the finest level, for areas of an overlapping division only';

delete from geography_state where part = 'areas';
alter table geography_state drop constraint geography_state_part_check;
alter table geography_state add constraint geography_state_part_check check (part = 'streets');
