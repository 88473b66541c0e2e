import { formatMinute } from "../../figures/format.ts";
import type { DatasetFetch } from "../api/sources.ts";
import { Badge } from "../app/Badge.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Link } from "../app/Link.tsx";
import { outcomeTones } from "./outcomes.ts";
import { sourcesTexts as texts } from "./sources.texts.de.ts";

interface Props {
  caption: string;
  fetches: readonly DatasetFetch[];
  /** Whether a line names its time, as in the history of a dataset, or its dataset, as in a run over several. */
  by: "time" | "dataset";
}

/** One line for a dataset in a run, however many files there were; they are named in it. */
export function FetchTable({ caption, fetches, by }: Props) {
  const system = "dienst";
  return (
    <DataTable
      caption={caption}
      rows={fetches}
      rowKey={(fetch) => `${fetch.runId} ${fetch.dataset}`}
      columns={[
        by === "time"
          ? { title: texts.time, cell: (fetch) => formatMinute(fetch.finishedAt) }
          : { title: texts.dataset, cell: (fetch) => fetch.datasetName },
        {
          title: texts.outcome,
          cell: (fetch) => (
            <Badge tone={outcomeTones[fetch.outcome] ?? "info"}>{texts.outcomes[fetch.outcome] ?? fetch.outcome}</Badge>
          ),
        },
        { title: texts.text, cell: (fetch) => fetch.text },
        { title: texts.files, cell: (fetch) => <FetchedFiles fetch={fetch} /> },
        ...(by === "time"
          ? [
              {
                title: texts.startedBy,
                cell: (fetch: DatasetFetch) => (fetch.startedBy === system ? texts.byItself : fetch.startedBy),
              },
            ]
          : []),
      ]}
    />
  );
}

function FetchedFiles({ fetch }: { fetch: DatasetFetch }) {
  return (
    <ul className="plain-list">
      {fetch.files.map((file) => (
        <li key={file.fileName}>
          <Link className="text-link" href={`/daten/lieferung/${encodeURIComponent(file.deliveryId)}`}>
            {texts.fileWith(file.fileName, texts.outcomes[file.outcome ?? ""] ?? "…")}
          </Link>
        </li>
      ))}
    </ul>
  );
}
