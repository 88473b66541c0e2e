import type { NewDefinition } from "../api/indicators.ts";
import { readyTexts as texts } from "./ready.texts.de.ts";

/** The Indikatorenblatt of a ready indicator, folded away. */
export function ReadySheet({ definition }: { definition: NewDefinition }) {
  const { fields } = texts;
  const factor = (definition.factor ?? 1).toLocaleString("de-DE");
  const entries = [
    [fields.definition, definition.definition],
    [fields.formula, texts.formula(definition.numerator, definition.denominator ?? "1", factor)],
    [fields.howToRead, definition.howToRead],
    [fields.howNotToRead, definition.howNotToRead],
    [fields.limits, definition.limits],
    [fields.source, definition.source],
    [fields.tags, definition.tags?.join(" · ")],
    [fields.synonyms, definition.synonyms?.join(", ")],
  ].filter(([, text]) => text);
  return (
    <details className="disclosure">
      <summary aria-label={texts.sheetOf(definition.name)}>{texts.sheet}</summary>
      <div className="indicator-sheet">
        <dl>
          {entries.map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
