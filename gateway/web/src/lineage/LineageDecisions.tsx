import { formatNumber } from "../../figures/format.ts";
import type { LineageDecision } from "../api/indicators.ts";
import { Block } from "../app/Block.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { lineageTexts as texts } from "./lineage.texts.de.ts";

const readers = [texts.nobody, texts.publicOnly, texts.staffToo];

/** Why the counts behind a value are withheld, and what would free them: for the Statistikstelle alone. */
export function LineageDecisions({ decisions }: { decisions: readonly LineageDecision[] }) {
  return (
    <Block id="lineage-decisions" title={texts.decisions} lead={texts.decisionsLead}>
      <DataTable
        caption={texts.decisions}
        rows={decisions}
        rowKey={(decision) => decision.form}
        columns={[
          { title: texts.countOf, cell: (decision) => (decision.part === "numerator" ? texts.numerator : texts.denominator) },
          { title: texts.count, numeric: true, cell: (decision) => formatNumber(decision.count) },
          { title: texts.withheldFrom, cell: (decision) => readers[decision.withheldFrom] ?? "" },
          { title: texts.cause, cell: causeOf },
          { title: texts.remedy, cell: (decision) => decision.remedy ?? "" },
        ]}
      />
    </Block>
  );
}

function causeOf(decision: LineageDecision): string {
  const causes = [...new Set([decision.publicCause, decision.staffCause])].filter((cause) => cause !== null);
  return [causes.join(", "), decision.reason].filter(Boolean).join(". ");
}
