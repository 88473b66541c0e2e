-- Room for more than one report: a rendition is one report of one subject, where an area profile's subject is its area.
alter table rendition rename column area_code to subject;
alter table rendition rename column area_name to subject_name;
alter table rendition
    add column report text not null default 'profiles',
    drop constraint rendition_once,
    add constraint rendition_once unique (report, subject, release_id, audience, place, design);
alter table rendition alter column report drop default;
comment on column rendition.report is 'Code of the report, as in its address.';

alter table series rename column level to subject_group;
alter table series add column report text not null default 'profiles';
alter table series alter column report drop default;
comment on column series.subject_group is 'Which subjects: of area profiles the level of the areas.';
