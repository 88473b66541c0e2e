import type { Colour, Delivery } from "../api/ingestion.ts";
import { Notice } from "../app/Notice.tsx";
import { ingestionTexts as texts } from "../texts.de.ts";

const looks: Record<Colour, "success" | "warning" | "danger"> = { green: "success", yellow: "warning", red: "danger" };

/** Traffic light with its word, and what to do next. */
export function VerdictAlert({ verdict }: { verdict: NonNullable<Delivery["verdict"]> }) {
  return (
    <Notice look={looks[verdict.colour]} title={texts.verdicts[verdict.colour]}>
      <p className="kern-body">{verdict.text}</p>
      {verdict.nextStep && (
        <p className="kern-body">
          <strong>{texts.nextStep}:</strong> {verdict.nextStep}
        </p>
      )}
    </Notice>
  );
}
