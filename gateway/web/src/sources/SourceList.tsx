import { formatMinute, formatMoment } from "../../figures/format.ts";
import { type DatasetSource, sources } from "../api/sources.ts";
import { Badge } from "../app/Badge.tsx";
import { Block } from "../app/Block.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Link } from "../app/Link.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { outcomeTones } from "./outcomes.ts";
import { sourcesTexts as texts } from "./sources.texts.de.ts";

/** All datasets: where their files come from, when, and what came last. */
export function SourceList() {
  const { data, error, reload } = useResource("sources", () => sources.list());
  return (
    <Block id="sources-title" title={texts.list} lead={texts.listLead}>
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {data && (
        <DataTable
          caption={texts.list}
          rows={data}
          rowKey={(source) => source.dataset}
          columns={[
            {
              title: texts.dataset,
              cell: (source) => (
                <Link className="text-link" href={`/daten/bezug/${encodeURIComponent(source.dataset)}`}>
                  {source.name}
                </Link>
              ),
            },
            {
              title: texts.source,
              cell: (source) =>
                source.kind === "folder" ? (
                  texts.folderOf(source.folder)
                ) : (
                  <span className="address">{source.layer ? texts.layerAt(source.layer, source.address) : source.address}</span>
                ),
            },
            { title: texts.timetable, cell: (source) => source.timetableWords },
            { title: texts.next, cell: (source) => (source.nextRun ? formatMoment(source.nextRun) : "–") },
            { title: texts.last, cell: (source) => <LastFetch source={source} /> },
          ]}
        />
      )}
    </Block>
  );
}

function LastFetch({ source }: { source: DatasetSource }) {
  if (!source.lastOutcome || !source.lastFinishedAt) {
    return <span className="muted">{texts.never}</span>;
  }
  return (
    <>
      <Badge tone={outcomeTones[source.lastOutcome] ?? "info"}>{texts.outcomes[source.lastOutcome] ?? source.lastOutcome}</Badge>{" "}
      {formatMinute(source.lastFinishedAt)}
    </>
  );
}
