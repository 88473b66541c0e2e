import type { AdoptedIndicator } from "../api/indicators.ts";
import { Notice } from "../app/Notice.tsx";
import { readyTexts as texts } from "./ready.texts.de.ts";

/** What was switched on, and what was not and why. */
export function AdoptedNotice({ adopted }: { adopted: readonly AdoptedIndicator[] }) {
  const done = adopted.filter((one) => one.version !== null);
  const refused = adopted.filter((one) => one.version === null);
  return (
    <>
      {done.length > 0 && (
        <Notice look="success" title={texts.adoptedTitle}>
          <p className="kern-body">{texts.adopted(done)}</p>
        </Notice>
      )}
      {refused.length > 0 && (
        <Notice look="warning" title={texts.refusedTitle}>
          <ul>
            {refused.map((one) => (
              <li key={one.code}>{texts.refused(one.name, one.reason ?? "")}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
