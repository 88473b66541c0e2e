import { useCallback, useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import { type Area, geography } from "../api/geography.ts";
import { ingestion } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { SelectField } from "../app/Field.tsx";
import { Link } from "../app/Link.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useSession } from "../app/session.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { ClearingStreets, type DecidedTogether } from "./ClearingStreets.tsx";
import { clearingTexts as texts } from "./clearing.texts.de.ts";
import { clearingStreets } from "./clearingStreets.ts";
import { DecidedAddresses } from "./DecidedAddresses.tsx";

const noAreas: Area[] = [];
const atOnce = 15;

/** More the service does not list; the next follow when some are decided. */
const mostListed = 1000;

/** Addresses that a person decides once, street by street; the latest decisions can be taken back. */
export function ClearingList() {
  const { me } = useSession();
  const { data, error, reload } = useResource("clearing", () => ingestion.clearing());
  const decided = useResource("clearing decided", () => ingestion.decidedAddresses());
  const areas = useResource("areas", () => geography.areas(), true).data ?? noAreas;
  const [reason, setReason] = useState("");
  const [shown, setShown] = useState(atOnce);
  const { reload: reloadDecided } = decided;
  const decide = useAction(
    useCallback(
      async (decisions: DecidedTogether[]) => {
        for (const { addresses, decision } of decisions) {
          await ingestion.decide(addresses, decision);
        }
        reload();
        reloadDecided();
      },
      [reload, reloadDecided],
    ),
  );
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code;
  const reasons = new Map<string, number>();
  for (const entry of data ?? []) {
    reasons.set(entry.reason, (reasons.get(entry.reason) ?? 0) + 1);
  }
  const streets = clearingStreets((data ?? []).filter((entry) => reason === "" || entry.reason === reason));
  return (
    <Block id="clearing-title" title={texts.title} lead={texts.lead}>
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {decide.error && <ProblemAlert error={decide.error} />}
      {data?.length === 0 && <p>{texts.none}</p>}
      {data && data.length > 0 && (
        <>
          {reasons.size > 1 && (
            <div className="filter">
              <SelectField label={texts.cause} value={reason} onChange={(event) => setReason(event.target.value)}>
                <option value="">{texts.allCauses(formatNumber(data.length))}</option>
                {[...reasons].map(([text, count]) => (
                  <option key={text} value={text}>
                    {texts.causeWith(text, formatNumber(count))}
                  </option>
                ))}
              </SelectField>
            </div>
          )}
          {data.length >= mostListed && <p className="muted">{texts.notAll(formatNumber(data.length))}</p>}
          <ClearingStreets
            streets={streets.slice(0, shown)}
            areas={areas}
            nameOf={nameOf}
            onDecide={(decisions) => void decide.run(decisions)}
          />
          {streets.length > shown && (
            <p>
              <Button look="secondary" onClick={() => setShown(shown + atOnce)}>
                {texts.more(formatNumber(shown), formatNumber(streets.length))}
              </Button>
            </p>
          )}
          {me.rights.includes("EditAreas") && (
            <p className="muted">
              {texts.toRegister}{" "}
              <Link className="text-link" href="/daten/strassen">
                {texts.registerLink}
              </Link>
            </p>
          )}
        </>
      )}
      {decided.data && decided.data.length > 0 && (
        <DecidedAddresses
          entries={decided.data}
          nameOf={nameOf}
          onReopen={(addresses) => void decide.run([{ addresses, decision: { reopen: true } }])}
        />
      )}
    </Block>
  );
}
