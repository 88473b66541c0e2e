import { useState } from "react";
import { type CataloguedDataset, dataCatalogue } from "../api/dataCatalogue.ts";
import { Badge } from "../app/Badge.tsx";
import { Block } from "../app/Block.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Field, SelectField } from "../app/Field.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useSession } from "../app/session.tsx";
import { useResource } from "../app/useResource.ts";
import { catalogueTexts as texts } from "./catalogue.texts.de.ts";
import { counts, type Filter, found } from "./catalogueFilters.ts";

/** What a planning group opens first: what is there, what is missing, from whom, for what. */
export function CatalogueList() {
  const { rights } = useSession().me;
  const { data, error, reload } = useResource("data catalogue", () => dataCatalogue.list());
  const [filter, setFilter] = useState<Filter>("all");
  const [search, setSearch] = useState("");
  const mayEdit = rights.includes("DefineDataset");
  const links: [string, string][] = [
    [texts.back, "/daten"],
    [texts.toBoard, "/daten/stand"],
    ...(mayEdit ? ([[texts.toProviders, "/daten/katalog/datengeber"]] as [string, string][]) : []),
  ];
  const numbers = counts(data ?? []);
  const shown = found(data ?? [], filter, search);
  return (
    <PageFrame
      title={texts.title}
      lead={texts.lead}
      preline={links.map(([text, href]) => (
        <Link key={href} className="text-link" href={href}>
          {text}
        </Link>
      ))}
    >
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {!data && !error && <Loading />}
      {data && (
        <Block id="catalogue-title" title={texts.list}>
          <search className="form columns">
            <Field
              label={texts.search}
              hint={texts.searchHint}
              type="search"
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
            <SelectField label={texts.show} value={filter} onChange={(event) => setFilter(event.currentTarget.value as Filter)}>
              {Object.entries(texts.filters).map(([value, name]) => (
                <option key={value} value={value}>
                  {texts.filterWith(name, numbers[value as Filter])}
                </option>
              ))}
            </SelectField>
          </search>
          <p role="status" className="catalogue-count">
            {shown.length > 0 ? texts.shown(shown.length) : texts.nothing}
          </p>
          {shown.length > 0 && <EntryTable entries={shown} />}
          {mayEdit && (
            <p className="after-panel">
              <Link className="text-link" href="/daten/katalog/neu">
                {texts.newWish}
              </Link>
            </p>
          )}
        </Block>
      )}
    </PageFrame>
  );
}

function EntryTable({ entries }: { entries: CataloguedDataset[] }) {
  return (
    <DataTable
      caption={texts.list}
      rows={entries}
      rowKey={(entry) => entry.key}
      columns={[
        {
          title: texts.dataset,
          cell: (entry) => (
            <>
              <Link className="text-link" href={`/daten/katalog/eintrag/${encodeURIComponent(entry.key)}`}>
                {entry.title}
              </Link>
              <span className="catalogue-badges">
                <Badge tone={entry.dataset === null ? "info" : "success"}>
                  {entry.dataset === null ? texts.wished : texts.there}
                </Badge>
                {entry.isOverdue && <Badge tone="danger">{texts.overdueBadge}</Badge>}
              </span>
            </>
          ),
        },
        { title: texts.provider, cell: (entry) => entry.providerName || texts.none },
        { title: texts.purpose, cell: (entry) => entry.purpose || texts.none },
        {
          title: texts.agreement,
          cell: (entry) => [entry.agreementTitle, entry.cadenceWords].filter(Boolean).join(", ") || texts.none,
        },
        { title: texts.lastPeriod, cell: (entry) => entry.lastPeriod || texts.none },
        {
          title: texts.open,
          cell: (entry) =>
            [...entry.missing, ...(entry.openQuestions > 0 ? [texts.questionsOpen(entry.openQuestions)] : [])].join(" · ") ||
            texts.none,
        },
      ]}
    />
  );
}
