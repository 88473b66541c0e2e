import { figureTexts } from "../../figures/texts.de.ts";
import type { Indicator } from "../api/indicators.ts";
import { DatasetsBehind } from "../catalogue/DatasetsBehind.tsx";
import { kindTexts, atlasTexts as texts } from "../texts.de.ts";

/** The Indikatorenblatt: what the number is, how to read it, and how not to. */
export function IndicatorSheet({
  indicator,
  titled = true,
  notes = [],
}: {
  indicator: Indicator;
  titled?: boolean;
  notes?: readonly string[];
}) {
  const entries = [
    [texts.plainText, indicator.plainText],
    [texts.definition, indicator.definition],
    [texts.kind, kindTexts[indicator.kind].name],
    [texts.numerator, indicator.numeratorText],
    [texts.denominator, indicator.denominatorText === "1" ? "" : indicator.denominatorText],
    [texts.howToRead, [indicator.howToRead, figureTexts.directions[indicator.direction]].join(" ")],
    [texts.howNotToRead, indicator.howNotToRead],
    [texts.limits, indicator.limits],
    [texts.source, indicator.source],
    [texts.tags, indicator.tags.join(" · ")],
  ].filter(([, text]) => text);
  return (
    <section className="indicator-sheet" aria-label={`${texts.sheetTitle}: ${indicator.name}`}>
      {titled && <h2 className="kern-heading-small">{texts.sheetTitle}</h2>}
      <dl>
        {entries.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <DatasetsBehind indicator={indicator.code} />
      {notes.length > 0 && (
        <>
          <h3>{texts.notes}</h3>
          <ul className="notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
