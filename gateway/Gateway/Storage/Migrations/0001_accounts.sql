create table account (
    user_name     text primary key check (user_name ~ '^[a-z0-9._-]{2,64}$'),
    name          text not null,
    password_hash text not null,
    role          text not null check (role in ('Datenlieferant', 'Sozialplanung', 'Statistikstelle', 'Verwalter')),
    place         text not null default '',
    place_name    text not null default '',
    organisation  text not null default '',
    is_locked     boolean not null default false,
    failed_count  int not null default 0,
    locked_until  timestamptz,
    created_at    timestamptz not null default now()
);
comment on column account.place is 'Code of an area; rights hold there and below. Empty: nowhere.';
comment on column account.locked_until is 'Set after too many wrong passwords; null: not locked.';

create table session (
    id_hash    bytea primary key,
    user_name  text not null references account on delete cascade,
    created_at timestamptz not null,
    seen_at    timestamptz not null
);

create table access_token (
    id         uuid primary key,
    token_hash bytea not null unique,
    user_name  text not null references account on delete cascade,
    name       text not null,
    created_at timestamptz not null,
    used_at    timestamptz,
    unique (user_name, name)
);
