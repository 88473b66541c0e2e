import { formatBytes, formatMinute, formatNumber } from "../../figures/format.ts";
import type { Delivery } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { ingestionTexts as texts } from "../texts.de.ts";
import { periodsInWords } from "./periodsInWords.ts";

function decisionOf({ decidedAt, decidedBy, decisionReason }: Delivery): string {
  return [decidedAt ? formatMinute(decidedAt) : "", decidedBy, decisionReason].filter(Boolean).join(", ");
}

export function DeliveryFacts({ delivery }: { delivery: Delivery }) {
  const { matchClasses } = delivery;
  const facts: [string, string][] = [
    [texts.received, formatMinute(delivery.receivedAt)],
    [texts.receivedBy, delivery.receivedBy],
    [texts.fileDescription, delivery.fileDescription],
    [texts.periods, periodsInWords(delivery.periods ?? [])],
    [texts.divisionOfFile, delivery.divisionVersion],
    [texts.rows, formatNumber(delivery.rows ?? 0)],
    [texts.acceptedRows, formatNumber(delivery.accepted ?? 0)],
    [texts.rejectedRows, formatNumber(delivery.rejected ?? 0)],
    [texts.observations, formatNumber(delivery.observations ?? 0)],
    ...(typeof delivery.matchRate === "number"
      ? ([[texts.matchRate, `${formatNumber(delivery.matchRate * 100, 1)} %`]] as [string, string][])
      : []),
    [texts.decision, decisionOf(delivery)],
    [texts.loaded, delivery.loadedAt && !delivery.loadFailure ? formatMinute(delivery.loadedAt) : ""],
    [texts.size, formatBytes(delivery.size ?? 0)],
    [texts.hash, delivery.sha256 ?? ""],
  ];
  return (
    <Block id="facts-title" title={texts.facts}>
      <dl className="facts wide-facts">
        {facts
          .filter(([, text]) => text !== "")
          .map(([term, text]) => (
            <div className="fact" key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {matchClasses && (
        <>
          <h3 className="kern-heading-small">{texts.matchClasses}</h3>
          <dl className="facts wide-facts">
            {(["exact", "interpolated", "fuzzy", "none"] as const).map((name) => (
              <div className="fact" key={name}>
                <dt>{texts.matchNames[name]}</dt>
                <dd>{formatNumber(matchClasses[name] ?? 0)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Block>
  );
}
