import { formatMinute, formatPeriod } from "../../figures/format.ts";
import { type Dataset, ingestion } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Link } from "../app/Link.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useSession } from "../app/session.tsx";
import { useResource } from "../app/useResource.ts";
import { ingestionTexts as texts } from "../texts.de.ts";

export function DatasetList() {
  const { rights } = useSession().me;
  const { data, error, reload } = useResource("datasets", () => ingestion.datasets());
  return (
    <Block id="datasets-title" title={texts.datasets}>
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {data && (
        <DataTable
          caption={texts.datasets}
          rows={data}
          rowKey={(dataset) => dataset.code}
          columns={[
            {
              title: texts.dataset,
              cell: (dataset) =>
                rights.includes("DefineDataset") ? (
                  <Link className="text-link" href={`/daten/datensatz/${encodeURIComponent(dataset.code)}`}>
                    {dataset.name}
                  </Link>
                ) : (
                  dataset.name
                ),
            },
            { title: texts.provider, cell: (dataset) => dataset.provider },
            { title: texts.level, cell: (dataset) => dataset.level },
            { title: texts.layout, cell: (dataset) => layoutOf(dataset) },
            { title: texts.lastDelivery, cell: (dataset) => <LastDelivery dataset={dataset} /> },
          ]}
        />
      )}
    </Block>
  );
}

function layoutOf(dataset: Dataset) {
  const layout = texts.layouts[dataset.layout] ?? dataset.layout;
  return dataset.namesContributors ? `${layout}, ${texts.withContributors}` : layout;
}

function LastDelivery({ dataset }: { dataset: Dataset }) {
  if (!dataset.lastDeliveryId || !dataset.lastReceivedAt) {
    return <span className="muted">{texts.neverDelivered}</span>;
  }
  const periods = (dataset.lastPeriods ?? []).map(formatPeriod).join(", ");
  return (
    <Link className="text-link" href={`/daten/lieferung/${encodeURIComponent(dataset.lastDeliveryId)}`}>
      {[formatMinute(dataset.lastReceivedAt), periods].filter(Boolean).join(" · ")}
    </Link>
  );
}
