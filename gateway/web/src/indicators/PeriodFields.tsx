import { SelectField, TextField } from "../app/Field.tsx";
import { readOccasions, seriesOf } from "./occasionLines.ts";
import { periodsTexts as texts } from "./periods.texts.de.ts";

interface Chosen {
  kind: string;
  aggregate: string;
  /** The occasions, one a line. */
  written: string;
}

/** For which periods the indicator is, how a year is made of smaller ones, and on which occasions was counted. */
export function PeriodFields({ kind, aggregate, written, onChange }: Chosen & { onChange(changed: Partial<Chosen>): void }) {
  const { occasions, faults } = readOccasions(written);
  const series = seriesOf(occasions);
  return (
    <>
      <SelectField
        label={texts.kind}
        hint={texts.kindHint}
        value={kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value })}
      >
        <Options choices={texts.kinds} />
      </SelectField>
      <SelectField
        label={texts.aggregate}
        hint={texts.aggregateHint}
        value={aggregate}
        onChange={(event) => onChange({ aggregate: event.currentTarget.value })}
      >
        <Options choices={texts.aggregates} />
      </SelectField>
      <TextField
        label={texts.occasions}
        hint={texts.occasionsHint}
        rows={3}
        value={written}
        onChange={(event) => onChange({ written: event.currentTarget.value })}
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
