import { useState } from "react";
import { SelectField, TextField } from "../app/Field.tsx";
import { readOccasions, seriesOf } from "./occasionLines.ts";
import { periodsTexts as texts } from "./periods.texts.de.ts";

/** For which periods the indicator is, how a year is made of smaller ones, and on which occasions was counted. */
export function PeriodFields() {
  const [kind, setKind] = useState("year");
  const [written, setWritten] = useState("");
  const { occasions, faults } = readOccasions(written);
  const series = seriesOf(occasions);
  return (
    <>
      <SelectField
        label={texts.kind}
        hint={texts.kindHint}
        name="periodKind"
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value)}
      >
        <Options choices={texts.kinds} />
      </SelectField>
      {(kind === "halfYear" || kind === "quarter" || kind === "month") && (
        <SelectField label={texts.aggregate} name="aggregate" defaultValue="last">
          <Options choices={texts.aggregates} />
        </SelectField>
      )}
      <TextField
        label={texts.occasions}
        hint={texts.occasionsHint}
        name="occasions"
        rows={4}
        value={written}
        onChange={(event) => setWritten(event.currentTarget.value)}
      />
      <ul className="plain-list" aria-live="polite">
        {series.length > 0 && <li>{texts.series(series)}</li>}
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </>
  );
}

function Options({ choices }: { choices: Record<string, string> }) {
  return Object.entries(choices).map(([value, text]) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));
}
