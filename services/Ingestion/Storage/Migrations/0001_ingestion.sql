-- Copies of what Geography publishes; Geography owns it.
create table area (
    code    text primary key,
    name    text not null,
    level   text not null,
    parent  text,
    path    text[] not null,
    members text[] not null default '{}'
);

create table street_entry (
    ordinal      int primary key,
    municipality text not null,
    street       text not null,
    side         text not null,
    from_number  text,
    to_number    text,
    area         text not null,
    valid_from   date,
    valid_to     date
);

create table geography_state (
    part       text primary key check (part in ('areas', 'streets')),
    version    text not null,
    fetched_at timestamptz not null default now()
);

create table dataset (
    code         text primary key,
    name         text not null,
    organisation text not null default '',
    place        text not null default '',
    place_path   text[] not null default '{}',
    folder       text unique,
    definition   jsonb not null,
    version      int not null default 1,
    updated_at   timestamptz not null default now(),
    updated_by   text not null
);
comment on column dataset.organisation is 'whose Datenlieferanten may see and deliver it; empty: nobody''s';
comment on column dataset.place is 'area the data are about; empty: the whole installation';
comment on column dataset.place_path is 'codes from the root to the place; empty: the whole installation';

create table delivery (
    id                uuid primary key,
    dataset           text not null references dataset (code),
    file_name         text not null,
    sha256            text not null check (length(sha256) = 64),
    size              bigint not null,
    stored_file       text,
    given_period      text,
    state             text not null default 'received'
                      check (state in ('received', 'checking', 'accepted', 'quarantined', 'withdrawn')),
    dataset_version   int not null,
    periods           text[] not null default '{}',
    observation_count bigint not null default 0,
    finding_count     int not null default 0,
    is_readable       boolean not null default true,
    report            jsonb,
    job_id            uuid,
    received_at       timestamptz not null default now(),
    received_by       text not null,
    checked_at        timestamptz,
    decided_at        timestamptz,
    decided_by        text,
    decision_reason   text,
    delete_file_at    timestamptz
);
comment on column delivery.stored_file is 'name of the kept raw file; null: deleted';
comment on column delivery.is_readable is 'false: the file could not be read to its end, there is nothing to release';
comment on column delivery.report is 'null: not checked yet';
create index delivery_by_dataset on delivery (dataset, received_at desc);
create index delivery_by_hash on delivery (sha256);
create index delivery_file_due on delivery (delete_file_at) where stored_file is not null;

create table finding (
    delivery_id uuid not null references delivery (id) on delete cascade,
    ordinal     int not null,
    severity    text not null check (severity in ('error', 'warning', 'info')),
    rule        text not null,
    row_number  bigint,
    column_name text,
    text        text not null,
    primary key (delivery_id, ordinal)
);

create table observation (
    delivery_id uuid not null references delivery (id) on delete cascade,
    measure     text not null,
    area        text not null,
    period      text not null,
    breakdown   text not null default '',
    value       double precision,
    state       text,
    flags       text[],
    check ((value is null) <> (state is null)),
    primary key (delivery_id, measure, period, area, breakdown)
);
comment on column observation.value is 'null: no number, the reason stands in state';

create table clearing_address (
    id            uuid primary key,
    address_key   text not null unique,
    municipality  text not null,
    place_path    text[] not null default '{}',
    street        text not null,
    house_number  text not null,
    addition      text not null,
    persons       int not null,
    reason        text not null,
    suggestions   text[] not null default '{}',
    last_delivery uuid,
    updated_at    timestamptz not null default now(),
    decided_area  text,
    is_outside    boolean not null default false,
    decided_by    text,
    decided_at    timestamptz
);
comment on table clearing_address is 'Addresses the Straßenverzeichnis could not place, without any person. A decision holds for later deliveries.';
comment on column clearing_address.persons is 'how many rows of the last delivery had this address';

create table nightly_run (
    id            uuid primary key,
    scheduled_for timestamptz unique,
    started_by    text not null,
    created_at    timestamptz not null default now(),
    state         text not null default 'running' check (state in ('running', 'done', 'failed')),
    text          text not null default '',
    finished_at   timestamptz,
    job_id        uuid
);
comment on column nightly_run.scheduled_for is 'the night it belongs to; null: started by hand';

create table nightly_file (
    run_id      uuid not null references nightly_run (id) on delete cascade,
    dataset     text not null,
    file_name   text not null,
    delivery_id uuid not null references delivery (id),
    outcome     text check (outcome in ('accepted', 'quarantined', 'repeated', 'withdrawn')),
    is_moved    boolean not null default false,
    primary key (run_id, dataset, file_name)
);
comment on column nightly_file.outcome is 'null: not decided yet';

-- Row-level security: inline policies on the caller of the transaction. Deliveries follow their dataset, findings and
-- observations their delivery.
alter table dataset enable row level security;
alter table dataset force row level security;
create policy dataset_access on dataset using (
    (select app_may('WorkEverywhere'))
    or ((select app_may('DeliverForOrganisation')) and organisation <> '' and organisation = (select current_setting('app.org')))
    or ((select app_may('DefineDataset')) and (
        app_covers(place_path)
        or exists (select from area where code = current_setting('app.place') and parent is null))));

alter table delivery enable row level security;
alter table delivery force row level security;
create policy delivery_access on delivery using (exists (select from dataset where dataset.code = delivery.dataset));

alter table finding enable row level security;
alter table finding force row level security;
create policy finding_access on finding using (exists (select from delivery where delivery.id = finding.delivery_id));

alter table observation enable row level security;
alter table observation force row level security;
create policy observation_access on observation using ((select app_may('ExchangeData')));

alter table clearing_address enable row level security;
alter table clearing_address force row level security;
create policy clearing_address_access on clearing_address using (
    (select app_may('WorkEverywhere'))
    or ((select app_may('ClearAddresses')) and (
        app_covers(place_path)
        or exists (select from area where code = current_setting('app.place') and parent is null))));
