-- What providers delivered, as accepted by Ingestion: one row a fact. Unprotected counts: the Statistikstelle and the service alone.

create table observation (
    dataset     text not null,
    measure     text not null,
    area        text not null,
    period      text not null,
    breakdown   text not null,
    value       numeric,
    state       text check (state in ('Unknown', 'Hidden', 'NotYetReported', 'NotMeaningful', 'TooUncertain')),
    flags       text[],
    delivery_id uuid not null,
    primary key (measure, period, area, breakdown, dataset),
    check ((value is null) <> (state is null))
);
create index observation_delivery on observation (dataset, period);
comment on column observation.value is 'Null exactly where state says why there is no number; missing is never zero.';

create table source (
    dataset           text not null,
    period            text not null,
    place             text not null default '',
    delivery_id       uuid not null,
    sha256            text not null,
    file_name         text not null,
    observation_count bigint not null,
    accepted_at       timestamptz not null,
    loaded_at         timestamptz not null default now(),
    primary key (dataset, period, place)
);
comment on table source is 'Which delivery the observations of a dataset and period come from.';
comment on column source.place is 'Area the delivery was limited to; empty: the whole district.';

create table withdrawn_delivery (
    delivery_id  uuid primary key,
    withdrawn_at timestamptz not null
);

alter table observation enable row level security;
alter table observation force row level security;
create policy statistics_office on observation using ((select app_may('ReadAllCounts')) or (select app_may('ExchangeData')))
    with check ((select app_may('ExchangeData')));

alter table source enable row level security;
alter table source force row level security;
create policy staff_reads on source for select
    using ((select app_may('PublishRelease')) or (select app_may('ExchangeData')));
create policy service_writes on source using ((select app_may('ExchangeData')));

alter table withdrawn_delivery enable row level security;
alter table withdrawn_delivery force row level security;
create policy service_only on withdrawn_delivery using ((select app_may('ExchangeData')));
