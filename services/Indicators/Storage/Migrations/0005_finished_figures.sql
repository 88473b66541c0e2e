-- Shares, means and the like that a provider delivers finished: nothing is computed from them.

alter table observation add column nature text not null default 'Count' check (nature in ('Count', 'ReadyMade', 'Published'));
comment on column observation.nature is
    'Count: adds up, and is protected by us. ReadyMade, Published: a finished figure, kept as it is; Published: made public by its provider.';

alter table release_indicator add column is_finished boolean not null default false;
comment on column release_indicator.is_finished is 'The values were delivered as they are shown, not computed by us.';
