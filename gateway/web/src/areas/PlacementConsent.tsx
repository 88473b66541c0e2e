import { useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import type { Check } from "../api/areaImport.ts";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { Notice } from "../app/Notice.tsx";
import { consentTexts as texts } from "./consent.texts.de.ts";
import type { Consent } from "./consent.ts";

interface Props {
  check: Check;
  consent: Consent;
  onConsent(consent: Consent): void;
}

type Placement = Check["placements"][number];

const shown = 20;

/** Areas that lie where none should, each to be accepted with a reason. */
export function PlacementConsent({ check, consent, onConsent }: Props) {
  const placements = check.placements.slice(0, shown);
  if (placements.length === 0) {
    return null;
  }
  const isDone = check.placements.every((placement) => placement.reason !== null);
  function put(code: string, reason: string | null) {
    const { [code]: _, ...others } = consent.accepted;
    onConsent({ ...consent, accepted: reason === null ? others : { ...others, [code]: reason } });
  }
  return (
    <Notice look={isDone ? "info" : "warning"} title={texts.placementsTitle(formatNumber(check.placementCount))}>
      <p className="kern-body">{texts.placementsText}</p>
      <ul className="plain-list placement-list">
        {placements.map((placement) => (
          <li key={`${placement.code} ${placement.text}`}>
            <p className="kern-body">{placement.text}</p>
            <Acceptance
              placement={placement}
              reason={consent.accepted[placement.code] ?? null}
              onReason={(reason) => put(placement.code, reason)}
            />
          </li>
        ))}
      </ul>
      {check.placementCount > shown && (
        <p className="kern-body">{texts.morePlacements(formatNumber(check.placementCount - shown))}</p>
      )}
    </Notice>
  );
}

interface AcceptanceProps {
  placement: Placement;
  reason: string | null;
  onReason(reason: string | null): void;
}

function Acceptance({ placement, reason, onReason }: AcceptanceProps) {
  const [text, setText] = useState("");
  if (reason !== null) {
    return (
      <div className="placement-reason">
        <span>{texts.accepted(reason)}</span>
        <Button
          look="tertiary"
          small
          aria-label={texts.takeBackOf(placement.name)}
          onClick={() => [setText(reason), onReason(null)]}
        >
          {texts.takeBack}
        </Button>
      </div>
    );
  }
  return (
    <div className="placement-reason">
      <Field
        label={texts.reason(placement.name)}
        value={text}
        maxLength={300}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            // Enter would send the form.
            event.preventDefault();
            if (text.trim()) {
              onReason(text.trim());
            }
          }
        }}
      />
      <Button
        look="secondary"
        small
        busy={text.trim() === ""}
        aria-label={texts.acceptOf(placement.name)}
        onClick={() => onReason(text.trim())}
      >
        {texts.accept}
      </Button>
    </div>
  );
}
