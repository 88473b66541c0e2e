-- The administration sees more inside its own place, so its renditions are kept apart by place; and a series can be cancelled.
alter table rendition
    add column place text not null default '',
    add column ordered_at timestamptz not null default now(),
    drop constraint rendition_area_code_release_id_audience_design_key,
    add constraint rendition_once unique (area_code, release_id, audience, place, design),
    drop constraint rendition_state_check,
    add constraint rendition_state_check check (state in ('waiting', 'done', 'failed', 'cancelled'));
comment on column rendition.place is 'From where the administration looks; empty for other audiences, and for a Verwalter without a place.';
comment on column rendition.ordered_at is 'When a worker was last asked for it.';
create index rendition_content on rendition (pdf_sha256);

alter table series
    add column release_id uuid,
    add column cancelled_at timestamptz;
create index series_item_rendition on series_item (rendition_id);

drop policy rendition_audience on rendition;
create policy rendition_readership on rendition using (
    audience = 'Oeffentlichkeit'
    or (select app_may('RenderReport'))
    or (audience = 'Verwaltung' and place = (select current_setting('app.place')) and (select app_may('ReadAsAdministration'))
        and (place <> '' or (select app_may('WorkEverywhere'))))
    or (audience = 'Statistikstelle' and (select app_may('ReadAllCounts'))));
