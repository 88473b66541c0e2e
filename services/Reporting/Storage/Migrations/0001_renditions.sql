-- A rendition is one report for one area from one release for one audience. Same definition, same release: same bytes.
create table rendition (
    id           uuid primary key,
    area_code    text not null,
    area_name    text not null,
    release_id   uuid not null,
    audience     text not null check (audience in ('Oeffentlichkeit', 'Verwaltung', 'Statistikstelle')),
    design       text not null,
    state        text not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
    attempts     int not null default 0,
    error        text,
    html         bytea,
    pdf          bytea,
    pdf_sha256   text,
    created_at   timestamptz not null default now(),
    finished_at  timestamptz,
    unique (area_code, release_id, audience, design)
);
comment on column rendition.design is 'Hash of the definition and the style the rendition was made with; a new one makes a new rendition.';

create table series (
    id         uuid primary key,
    level      text not null,
    audience   text not null,
    created_by text not null,
    created_at timestamptz not null default now()
);

create table series_item (
    series_id    uuid not null references series on delete cascade,
    position     int not null,
    rendition_id uuid not null references rendition,
    primary key (series_id, position)
);

alter table rendition enable row level security;
alter table rendition force row level security;
create policy rendition_audience on rendition using (
    audience = 'Oeffentlichkeit'
    or (select app_may('RenderReport'))
    or (audience = 'Verwaltung' and (select app_may('ReadAsAdministration')))
    or (audience = 'Statistikstelle' and (select app_may('ReadAllCounts'))));

alter table series enable row level security;
alter table series force row level security;
create policy series_own on series using (
    created_by = (select current_setting('app.user')) or (select app_may('OverseeJobs')));
