import { Choice } from "../app/Choice.tsx";
import { defineTexts as texts } from "./define.texts.de.ts";
import { type Draft, measuresIn } from "./draft.ts";
import { periodsTexts } from "./periods.texts.de.ts";

/** How a year is made, for single measures: a stock beside a flow. Only where there are several. */
export function MeasureYears({ draft, onChange }: { draft: Draft; onChange(changed: Partial<Draft>): void }) {
  const measures = measuresIn(`${draft.numerator} ${draft.denominator}`);
  if (draft.periodKind !== "year" || (measures.length < 2 && Object.keys(draft.aggregates).length === 0)) {
    return null;
  }
  return measures.map((measure) => (
    <Choice
      key={measure}
      label={texts.yearOf(measure)}
      choices={{ "": texts.asAbove, ...periodsTexts.aggregates }}
      value={draft.aggregates[measure] ?? ""}
      onChoose={(aggregate) => onChange({ aggregates: { ...draft.aggregates, [measure]: aggregate } })}
    />
  ));
}
