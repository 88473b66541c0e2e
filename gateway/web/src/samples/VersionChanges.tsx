import { useState } from "react";
import { formatDay, formatNumber } from "../../figures/format.ts";
import { type DatasetVersion, ingestion } from "../api/ingestion.ts";
import { Choice } from "../app/Choice.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { changesTexts as texts } from "./changes.texts.de.ts";
import { definitionChanges } from "./definitionChanges.ts";

/** Two versions of a dataset beside each other: what they say differently. */
export function VersionChanges({ code, versions }: { code: string; versions: DatasetVersion[] }) {
  const [from, setFrom] = useState<number | null>(null);
  const [to, setTo] = useState<number | null>(null);
  const [newest, second] = versions;
  if (!newest || !second) {
    return null;
  }
  const choices = Object.fromEntries(
    versions.map((one) => [String(one.number), texts.version(formatNumber(one.number), formatDay(one.changedAt), one.changedBy)]),
  );
  const shown = { from: from ?? second.number, to: to ?? newest.number };
  return (
    <details className="disclosure">
      <summary>{texts.title}</summary>
      <p className="muted">{texts.lead}</p>
      <div className="form columns">
        <Choice label={texts.from} choices={choices} value={String(shown.from)} onChoose={(one) => setFrom(Number(one))} />
        <Choice label={texts.to} choices={choices} value={String(shown.to)} onChoose={(one) => setTo(Number(one))} />
      </div>
      <Changes code={code} from={shown.from} to={shown.to} />
    </details>
  );
}

function Changes({ code, from, to }: { code: string; from: number; to: number }) {
  const before = useResource(`version ${code} ${from}`, () => ingestion.datasetVersion(code, from));
  const now = useResource(`version ${code} ${to}`, () => ingestion.datasetVersion(code, to));
  const error = before.error ?? now.error;
  if (error) {
    return <ProblemAlert error={error} />;
  }
  if (!before.data || !now.data) {
    return null;
  }
  const changes = definitionChanges(before.data, now.data);
  return changes.length === 0 ? (
    <p role="status">{texts.same}</p>
  ) : (
    <DataTable
      caption={texts.title}
      rows={changes}
      rowKey={(change) => change.what}
      columns={[
        { title: texts.what, cell: (change) => change.what },
        { title: texts.before, cell: (change) => change.before ?? texts.nothing },
        { title: texts.now, cell: (change) => change.now ?? texts.nothing },
      ]}
    />
  );
}
