-- Releases: immutable snapshots of values with the pattern of what is withheld from whom.

create table release (
    id               uuid primary key,
    name             text not null check (length(name) between 1 and 200),
    note             text not null default '',
    state            text not null default 'draft' check (state in ('draft', 'checked', 'published', 'replaced')),
    settings         jsonb not null,
    division_version text,
    data_as_of       timestamptz,
    previous_id      uuid references release,
    job_id           uuid,
    computed_at      timestamptz,
    value_count      bigint,
    withheld_public  bigint,
    withheld_staff   bigint,
    created_by       text not null,
    created_at       timestamptz not null default now(),
    checked_by       text,
    checked_at       timestamptz,
    published_by     text,
    published_at     timestamptz,
    replaced_at      timestamptz,
    reason           text,
    check (published_by is null or (published_by <> created_by and published_by <> checked_by))
);
create unique index release_current on release (state) where state = 'published';
comment on column release.previous_id is 'The release that was current when this one was computed; its pattern is kept where the counts are the same.';

create table release_level (
    release_id  uuid not null references release on delete cascade,
    code        text not null,
    name        text not null,
    name_plural text not null,
    rank        int not null,
    division    text not null,
    primary key (release_id, code)
);

create table release_area (
    release_id uuid not null references release on delete cascade,
    code       text not null,
    name       text not null,
    level      text not null,
    parent     text,
    path       text[] not null,
    members    text[] not null,
    position   int not null,
    primary key (release_id, code)
);
create index release_area_level on release_area (release_id, level, position);

create table release_indicator (
    release_id uuid not null references release on delete cascade,
    code       text not null,
    version    int not null,
    definition jsonb not null,
    periods    text[] not null,
    levels     text[] not null,
    measures   text[] not null,
    position   int not null,
    primary key (release_id, code)
);

create table release_source (
    release_id  uuid not null references release on delete cascade,
    measure     text not null,
    dataset     text not null,
    period      text not null,
    place       text not null,
    delivery_id uuid not null,
    sha256      text not null,
    file_name   text not null,
    accepted_at timestamptz not null,
    primary key (release_id, measure, dataset, period, place)
);

create table release_value (
    release_id  uuid not null references release on delete cascade,
    indicator   text not null,
    level       text not null,
    area        text not null,
    period      text not null,
    numerator   numeric not null,
    denominator numeric not null,
    value       double precision not null,
    needs       smallint not null check (needs between 0 and 2),
    flags       text[],
    primary key (release_id, indicator, level, area, period)
);
comment on column release_value.needs is 'Who may see the row: 0 everybody, 1 the administration, 2 the Statistikstelle.';

create table release_sign (
    release_id uuid not null references release on delete cascade,
    indicator  text not null,
    level      text not null,
    area       text not null,
    period     text not null,
    state      text not null,
    primary key (release_id, indicator, level, area, period)
);
comment on table release_sign is 'What stands in place of a number for those who do not see one. The same sign whatever the cause.';

create table release_count (
    release_id    uuid not null references release on delete cascade,
    form          text not null,
    period        text not null,
    area          text not null,
    count         numeric not null,
    withheld_from smallint not null check (withheld_from between 0 and 2),
    public_cause  text,
    staff_cause   text,
    primary key (release_id, form, period, area)
);
comment on table release_count is 'The counts behind the values and the pattern: 0 shown to all, 1 withheld from the public, 2 from the administration too.';

do $$ declare t text; begin
    foreach t in array array['release', 'release_level', 'release_area', 'release_indicator', 'release_source', 'release_value', 'release_sign', 'release_count'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
    end loop;
end $$;

create policy published_for_all on release for select
    using (state in ('published', 'replaced') or (select app_may('PublishRelease')) or (select app_may('ComputeRelease')));
create policy planners_release on release for all
    using ((select app_may('PublishRelease')) or (select app_may('ComputeRelease')));

-- The frame of a release is visible to whoever sees the release (the inner select is under release's own policy).
do $$ declare t text; begin
    foreach t in array array['release_level', 'release_area', 'release_indicator', 'release_sign'] loop
        execute format('create policy with_its_release on %I for select using (release_id in (select id from release))', t);
    end loop;
end $$;

create policy staff_reads on release_source for select
    using ((select app_may('ReadDefinitions'))
           and release_id in (select id from release));

create policy everybody_reads_public_values on release_value for select
    using (needs = 0 and release_id in (select id from release where state in ('published', 'replaced')));
create policy planners_read_in_their_place on release_value for select
    using (needs <= 1 and (select app_may('ReadAsAdministration'))
           and ((select app_may('WorkEverywhere') and current_setting('app.place') = '')
                or (release_id, area) in (select a.release_id, a.code from release_area a
                    where array_position(a.path, (select current_setting('app.place'))) <= 2)));
comment on policy planners_read_in_their_place on release_value is
    'Patterns are protected against those who know a whole Gemeinde; a place further down sees what the public sees.';
create policy statistics_office_reads on release_value for select
    using ((select app_may('ReadAllCounts')) or (select app_may('ComputeRelease')));

create policy statistics_office_reads on release_count for select
    using ((select app_may('ReadAllCounts')) or (select app_may('ComputeRelease')));

-- A snapshot is written by the service while the release is a draft, and never again. No update of values exists at all.
do $$ declare t text; begin
    foreach t in array array['release_level', 'release_area', 'release_indicator', 'release_source', 'release_value', 'release_sign', 'release_count'] loop
        execute format($p$create policy service_fills_drafts on %I for insert
            with check ((select app_may('ComputeRelease')) and release_id in (select id from release where state = 'draft'))$p$, t);
        execute format($p$create policy service_empties_drafts on %I for delete
            using ((select app_may('ComputeRelease')) and release_id in (select id from release where state = 'draft'))$p$, t);
    end loop;
end $$;
