-- The kind of an indicator is declared (decision 0020). Definitions from before it get the kind that their unit and denominator suggest;
-- the next change of such a definition is checked like a new one.

do $$ declare t text; begin
    foreach t in array array['indicator', 'release_indicator'] loop
        execute format('alter table %I no force row level security', t);
        execute format($u$update %I set definition = definition || jsonb_build_object('kind', case
            when definition ->> 'unit' in ('%%', 'Prozent', 'v. H.', 'vH') then 'share'
            when coalesce(definition ->> 'denominator', '1') <> '1' then 'rate'
            when definition ->> 'unit' = 'Prozentpunkte' then 'index'
            else 'count' end) where not definition ? 'kind'$u$, t);
        execute format('alter table %I force row level security', t);
        execute format($c$alter table %I add check (coalesce(definition ->> 'kind', '') in ('count', 'share', 'rate', 'mean', 'index'))$c$, t);
    end loop;
end $$;

alter table release add column findings text[] not null default '{}';
comment on column release.findings is 'What whoever checks the release should know of the data, as German sentences.';
