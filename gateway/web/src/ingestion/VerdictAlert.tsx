import type { Colour, Delivery } from "../api/ingestion.ts";
import { ingestionTexts as texts } from "../texts.de.ts";

const looks: Record<Colour, string> = { green: "success", yellow: "warning", red: "danger" };

/** Traffic light with its word, and what to do next. */
export function VerdictAlert({ verdict }: { verdict: NonNullable<Delivery["verdict"]> }) {
  const look = looks[verdict.colour];
  return (
    <div className={`kern-alert kern-alert--${look}`} role="status">
      <div className="kern-alert__header">
        <span className={`kern-icon kern-icon--${look}`} aria-hidden="true" />
        <span className="kern-title">{texts.verdicts[verdict.colour]}</span>
      </div>
      <div className="kern-alert__body">
        <p className="kern-body">{verdict.text}</p>
        {verdict.nextStep && (
          <p className="kern-body">
            <strong>{texts.nextStep}:</strong> {verdict.nextStep}
          </p>
        )}
      </div>
    </div>
  );
}
