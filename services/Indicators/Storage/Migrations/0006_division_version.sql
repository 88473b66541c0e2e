-- The Gebietsstand whose areas the observations were delivered for; empty where it is not known.
alter table source add division_version text not null default '';
