create table effect (id bigint generated always as identity primary key, note text not null, place text not null default '');
alter table effect enable row level security;
alter table effect force row level security;
create policy effect_place on effect using ((select app_may('WorkEverywhere')) or app_covers(array[place]));
