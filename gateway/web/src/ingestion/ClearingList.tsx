import { useCallback } from "react";
import { formatNumber } from "../../figures/format.ts";
import { type Area, geography } from "../api/geography.ts";
import { type ClearingEntry, ingestion } from "../api/ingestion.ts";
import AreaSearch from "../app/AreaSearch.tsx";
import { Block } from "../app/Block.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { ingestionTexts as texts } from "../texts.de.ts";

const noAreas: Area[] = [];
type Decision = Parameters<typeof ingestion.decide>[1];

const addressOf = (entry: ClearingEntry) => `${entry.street} ${entry.houseNumber}${entry.addition}`.trim();

/** Addresses that a person decides once. */
export function ClearingList() {
  const { data, error, reload } = useResource("clearing", () => ingestion.clearing());
  const areas = useResource("areas", () => geography.areas(), true).data ?? noAreas;
  const decide = useAction(
    useCallback(
      async (id: string, decision: Decision) => {
        await ingestion.decide(id, decision);
        reload();
      },
      [reload],
    ),
  );
  const deepest = Math.max(0, ...areas.map((area) => area.path.length));
  const finest = areas.filter((area) => area.path.length === deepest);
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code;
  return (
    <Block id="clearing-title" title={texts.clearing} lead={texts.clearingLead}>
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {decide.error && <ProblemAlert error={decide.error} />}
      {data?.length === 0 && <p>{texts.noClearing}</p>}
      {data && data.length > 0 && (
        <DataTable
          caption={texts.clearing}
          rows={data}
          rowKey={(entry) => entry.id}
          columns={[
            { title: texts.address, cell: (entry) => `${addressOf(entry)}, ${nameOf(entry.municipality)}` },
            { title: texts.cases, numeric: true, cell: (entry) => formatNumber(entry.persons) },
            { title: texts.cause, cell: (entry) => entry.reason },
            {
              title: texts.suggestion,
              cell: (entry) => (
                <Suggestions entry={entry} nameOf={nameOf} onDecide={(decision) => void decide.run(entry.id, decision)} />
              ),
            },
            {
              title: texts.assign,
              cell: (entry) => (
                <AreaSearch
                  label={`${texts.assign}: ${addressOf(entry)}`}
                  areas={finest}
                  nameOfParent={nameOf}
                  onPick={(area) => void decide.run(entry.id, { area })}
                  quiet
                />
              ),
            },
          ]}
        />
      )}
    </Block>
  );
}

interface SuggestionsProps {
  entry: ClearingEntry;
  nameOf(code: string): string;
  onDecide(decision: Decision): void;
}

function Suggestions({ entry, nameOf, onDecide }: SuggestionsProps) {
  return (
    <ul className="suggestions">
      {entry.suggestions.slice(0, 3).map((area) => (
        <li key={area}>
          <button type="button" className="text-button" onClick={() => onDecide({ area })}>
            {nameOf(area)}
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="text-button"
          aria-label={texts.outsideOf(addressOf(entry))}
          onClick={() => onDecide({ outside: true })}
        >
          {texts.outside}
        </button>
      </li>
    </ul>
  );
}
