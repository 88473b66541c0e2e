import { useState } from "react";
import { formatMinute, formatNumber } from "../../figures/format.ts";
import { type DeliveryState, ingestion } from "../api/ingestion.ts";
import { Badge, type Tone } from "../app/Badge.tsx";
import { Block } from "../app/Block.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { SelectField } from "../app/Field.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { ingestionTexts as texts } from "../texts.de.ts";

export const stateTones: Record<DeliveryState, Tone> = {
  received: "info",
  checking: "info",
  unconfirmed: "warning",
  accepted: "success",
  quarantined: "danger",
  withdrawn: "warning",
};

export function DeliveryList() {
  const [dataset, setDataset] = useState("");
  const datasets = useResource("datasets", () => ingestion.datasets());
  const { data, error, reload } = useResource(`deliveries ${dataset}`, () => ingestion.deliveries(dataset ? { dataset } : {}));
  const nameOf = (code: string) => datasets.data?.find((candidate) => candidate.code === code)?.name ?? code;
  return (
    <Block id="deliveries-title" title={texts.deliveries} look="long-list">
      <div className="filter">
        <SelectField label={texts.dataset} value={dataset} onChange={(event) => setDataset(event.target.value)}>
          <option value="">{texts.allDatasets}</option>
          {(datasets.data ?? []).map((candidate) => (
            <option key={candidate.code} value={candidate.code}>
              {candidate.name}
            </option>
          ))}
        </SelectField>
      </div>
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p>{texts.noDeliveries}</p>}
      {data && data.length > 0 && (
        <DataTable
          caption={texts.deliveries}
          rows={data}
          rowKey={(delivery) => delivery.id}
          columns={[
            {
              title: texts.file,
              cell: (delivery) => (
                <Link className="text-link" href={`/daten/lieferung/${encodeURIComponent(delivery.id)}`}>
                  {delivery.fileName}
                </Link>
              ),
            },
            { title: texts.dataset, cell: (delivery) => nameOf(delivery.dataset) },
            { title: texts.received, cell: (delivery) => formatMinute(delivery.receivedAt) },
            {
              title: texts.state,
              cell: (delivery) => <Badge tone={stateTones[delivery.state]}>{texts.states[delivery.state]}</Badge>,
            },
            { title: texts.rows, numeric: true, cell: (delivery) => formatNumber(delivery.rows ?? 0) },
            { title: texts.rejected, numeric: true, cell: (delivery) => formatNumber(delivery.rejected ?? 0) },
          ]}
        />
      )}
    </Block>
  );
}
