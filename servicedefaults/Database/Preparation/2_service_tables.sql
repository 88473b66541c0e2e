-- What every service has: events on their way out and in, and long work.

create table if not exists outbox (
    id          bigint generated always as identity primary key,
    message_id  uuid not null unique,
    type        text not null,
    body        jsonb not null,
    created_at  timestamptz not null default now(),
    attempts    int not null default 0,
    next_at     timestamptz not null default now(),
    last_error  text
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);

create or replace function outbox_wake() returns trigger language plpgsql as
$$ begin perform pg_notify('outbox', ''); return null; end $$;
create or replace trigger outbox_wake after insert on outbox for each statement execute function outbox_wake();

create table if not exists inbox (
    consumer     text not null,
    message_id   uuid not null,
    processed_at timestamptz not null default now(),
    primary key (consumer, message_id)
);

create table if not exists job (
    id           uuid primary key,
    kind         text not null,
    arguments    jsonb not null,
    state        text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
    done         bigint not null default 0,
    total        bigint not null default 0,
    text         text not null default '',
    attempts     int not null default 0,
    -- Attempts that an outage interrupted do not count towards giving a job up.
    interruptions int not null default 0,
    cancel_requested boolean not null default false,
    created_by   text not null default '',
    created_at   timestamptz not null default now(),
    not_before   timestamptz not null default now(),
    finished_at  timestamptz,
    locked_until timestamptz
);
create index if not exists job_open on job (not_before) where state in ('waiting', 'running');

-- Hangfire is told of a job after the commit; nobody listens to the table any more.
drop trigger if exists job_wake on job;
drop function if exists job_wake();
