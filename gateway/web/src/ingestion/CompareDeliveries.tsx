import { useState } from "react";
import { formatMinute } from "../../figures/format.ts";
import { type Delivery, ingestion } from "../api/ingestion.ts";
import { Choice } from "../app/Choice.tsx";
import { Loading } from "../app/Loading.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { ingestionTexts } from "../texts.de.ts";
import { compareTexts as texts } from "./compare.texts.de.ts";
import { ReplacementBlock } from "./ReplacementBlock.tsx";

/** The delivery beside another one of the same dataset and a period they have in common. */
export function CompareDeliveries({ delivery }: { delivery: Delivery }) {
  const [other, setOther] = useState("");
  const { data } = useResource(`deliveries of ${delivery.dataset}`, () => ingestion.deliveries({ dataset: delivery.dataset }));
  const compared = useResource(other ? `differences ${delivery.id} ${other}` : null, () =>
    ingestion.differences(delivery.id, other),
  );
  const others = (data ?? []).filter(
    (one) => one.id !== delivery.id && one.periods.some((period) => delivery.periods.includes(period)),
  );
  if (others.length === 0) {
    return null;
  }
  return (
    <details className="disclosure">
      <summary>{texts.title}</summary>
      <Choice
        label={texts.with}
        choices={{
          "": texts.choose,
          ...Object.fromEntries(
            others.map((one) => [
              one.id,
              texts.delivery(one.fileName, formatMinute(one.receivedAt), ingestionTexts.states[one.state]),
            ]),
          ),
        }}
        value={other}
        onChoose={setOther}
      />
      {compared.error && <ProblemAlert error={compared.error} />}
      {other && !compared.data && !compared.error && <Loading />}
      {compared.data && <ReplacementBlock replacement={compared.data} title={texts.differences} isComparison />}
    </details>
  );
}
