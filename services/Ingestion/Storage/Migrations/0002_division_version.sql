-- The Gebietsstand of the areas, and the one a delivery was checked against; empty where it is not known.
alter table geography_state add division_version text not null default '';
alter table delivery add division_version text not null default '';
