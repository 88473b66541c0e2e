import { useCallback } from "react";
import { type Area, geography } from "../api/geography.ts";
import { type ClearingEntry, ingestion } from "../api/ingestion.ts";
import AreaSearch from "../app/AreaSearch.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { formatNumber } from "../format.ts";
import { ingestionTexts as texts } from "../texts.de.ts";

const noAreas: Area[] = [];

/** Addresses that a person decides once. */
export function ClearingList() {
  const { data, error, reload } = useResource("clearing", () => ingestion.clearing());
  const areas = useResource("areas", () => geography.areas(), true).data ?? noAreas;
  const decide = useAction(
    useCallback(
      async (id: string, area: string) => {
        await ingestion.decide(id, area);
        reload();
      },
      [reload],
    ),
  );
  const deepest = Math.max(0, ...areas.map((area) => area.path.length));
  const finest = areas.filter((area) => area.path.length === deepest);
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code;
  return (
    <section className="block" aria-labelledby="clearing-title">
      <h2 id="clearing-title" className="kern-heading-medium">
        {texts.clearing}
      </h2>
      <p className="page-lead">{texts.clearingLead}</p>
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {decide.error && <ProblemAlert error={decide.error} />}
      {data?.length === 0 && <p>{texts.noClearing}</p>}
      {data && data.length > 0 && (
        <DataTable
          caption={texts.clearing}
          rows={data}
          rowKey={(entry) => entry.id}
          columns={[
            { title: texts.address, cell: (entry) => `${entry.street} ${entry.houseNumber}, ${entry.municipality}` },
            { title: texts.cases, numeric: true, cell: (entry) => formatNumber(entry.count ?? 1) },
            {
              title: texts.suggestion,
              cell: (entry) => <Suggestion entry={entry} nameOf={nameOf} onTake={(area) => void decide.run(entry.id, area)} />,
            },
            {
              title: texts.assign,
              cell: (entry) => (
                <AreaSearch
                  label={`${texts.assign}: ${entry.street} ${entry.houseNumber}`}
                  areas={finest}
                  nameOfParent={nameOf}
                  onPick={(area) => void decide.run(entry.id, area)}
                  quiet
                />
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

interface SuggestionProps {
  entry: ClearingEntry;
  nameOf(code: string): string;
  onTake(area: string): void;
}

function Suggestion({ entry, nameOf, onTake }: SuggestionProps) {
  const { suggestion } = entry;
  if (!suggestion) {
    return "–";
  }
  const alike =
    suggestion.street && typeof suggestion.similarity === "number"
      ? texts.similar(suggestion.street, `${formatNumber(suggestion.similarity * 100)} %`)
      : "";
  return (
    <>
      <button type="button" className="text-button" onClick={() => onTake(suggestion.area)}>
        {nameOf(suggestion.area)}
      </button>{" "}
      <span className="muted">{alike}</span>
    </>
  );
}
