import type { Delivery } from "../api/ingestion.ts";
import { Link } from "../app/Link.tsx";
import { Notice } from "../app/Notice.tsx";
import { validityTexts as texts } from "./validity.texts.de.ts";

/** Against which Gebietsstand a file was read, and why. */
export function DivisionOfDelivery({ division }: { division: NonNullable<Delivery["division"]> }) {
  return (
    <Notice look={division.needsKey ? "warning" : "info"} title={`${texts.readAgainst} „${division.version}“`}>
      <p className="kern-body">{division.text}</p>
      <p className="kern-body">
        {division.needsKey ? (
          <Link className="kern-link" href="/daten/umsteigeschluessel">
            {texts.toKeys}
          </Link>
        ) : (
          <Link className="kern-link" href="/daten#versions-title">
            {texts.toVersions}
          </Link>
        )}
      </p>
    </Notice>
  );
}
