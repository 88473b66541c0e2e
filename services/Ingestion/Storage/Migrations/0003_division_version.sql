-- The Gebietsstand a delivery was checked against; empty where it is not known.
alter table delivery add division_version text not null default '';
