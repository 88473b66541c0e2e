import { ingestion } from "../api/ingestion.ts";
import { DataTable } from "../app/DataTable.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { ingestionTexts as texts } from "../texts.de.ts";

export function DatasetList() {
  const { data, error, reload } = useResource("datasets", () => ingestion.datasets());
  return (
    <section className="block" aria-labelledby="datasets-title">
      <h2 id="datasets-title" className="kern-heading-medium">
        {texts.datasets}
      </h2>
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {data && (
        <DataTable
          caption={texts.datasets}
          rows={data}
          rowKey={(dataset) => dataset.code}
          columns={[
            { title: texts.dataset, cell: (dataset) => dataset.name },
            { title: texts.provider, cell: (dataset) => dataset.provider },
            { title: texts.level, cell: (dataset) => dataset.level },
            { title: texts.measures, cell: (dataset) => (dataset.measures ?? []).map((measure) => measure.name).join(", ") },
          ]}
        />
      )}
    </section>
  );
}
