import { formatMinute, formatNumber } from "../../figures/format.ts";
import type { Override } from "../api/ingestion.ts";
import { Notice } from "../app/Notice.tsx";
import { ingestionTexts as texts } from "../texts.de.ts";

/** In place of a verdict that no longer holds: what was taken over despite which errors, and by whom. */
export function OverrideAlert({ override }: { override: Override }) {
  const { askedBy, askedAt, askedReason } = override;
  return (
    <Notice look="warning" title={texts.overrideTitle}>
      <p className="kern-body">{texts.overrideDespite(override.despite)}</p>
      <p className="kern-body">{texts.overrideErrors(formatNumber(override.errors))}</p>
      {override.rejectedRows > 0 && <p className="kern-body">{texts.overrideRejected(formatNumber(override.rejectedRows))}</p>}
      {askedBy && <p className="kern-body">{texts.overrideAsked(askedBy, formatMinute(askedAt ?? ""), askedReason ?? "")}</p>}
      <p className="kern-body">
        {texts.overrideReleased(override.releasedBy, formatMinute(override.releasedAt), override.releasedReason)}
      </p>
    </Notice>
  );
}
