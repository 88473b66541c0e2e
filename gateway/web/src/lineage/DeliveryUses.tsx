import { formatPeriod } from "../../figures/format.ts";
import { indicators } from "../api/indicators.ts";
import { Block } from "../app/Block.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { indicatorTexts } from "../texts.de.ts";
import { lineageTexts as texts } from "./lineage.texts.de.ts";

/** Which releases and indicators rest on a delivery. */
export function DeliveryUses({ delivery }: { delivery: string }) {
  const { data, error, reload } = useResource(`uses ${delivery}`, () => indicators.uses(delivery));
  return (
    <Block id="uses-title" title={texts.uses}>
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {data?.length === 0 && <p>{texts.usesNone}</p>}
      {data && data.length > 0 && (
        <DataTable
          caption={texts.uses}
          rows={data}
          rowKey={(use) => use.releaseId}
          columns={[
            { title: texts.releaseName, cell: (use) => use.releaseName },
            { title: texts.state, cell: (use) => indicatorTexts.states[use.state] },
            { title: texts.periods, cell: (use) => use.periods.map(formatPeriod).join(", ") },
            { title: texts.indicators, cell: (use) => use.indicators.map((indicator) => indicator.name).join(", ") },
          ]}
        />
      )}
    </Block>
  );
}
