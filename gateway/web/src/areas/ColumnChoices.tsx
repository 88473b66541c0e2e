import type { FileColumn } from "../api/areaImport.ts";
import { Field, SelectField } from "../app/Field.tsx";
import { FieldError } from "../imports/FieldError.tsx";
import { areaImportTexts as texts } from "./areas.texts.de.ts";
import type { ChoiceParts } from "./choiceParts.ts";
import { columnNames } from "./choices.ts";

/** Which column is the key, which the name. */
export function ColumnChoices({ choices, change, proposal, errors }: ChoiceParts) {
  const { attributes } = proposal;
  return (
    <div className="choice-row">
      <div>
        <SelectField
          label={texts.code}
          hint={texts.codeHint}
          value={choices.code}
          onChange={(event) => change({ code: event.target.value })}
        >
          <ColumnOptions columns={attributes} chosen={choices.code} unique />
        </SelectField>
        <FieldError errors={errors} of={[choices.code]} />
      </div>
      <div>
        <SelectField label={texts.name} value={choices.name} onChange={(event) => change({ name: event.target.value })}>
          <ColumnOptions columns={attributes} chosen={choices.name} />
        </SelectField>
        {choices.name !== choices.code && <FieldError errors={errors} of={[choices.name]} />}
      </div>
      <div>
        <Field
          label={texts.pad}
          hint={texts.padHint}
          type="number"
          min={0}
          max={40}
          value={choices.pad}
          onChange={(event) => change({ pad: event.target.value })}
        />
        <FieldError errors={errors} of={["pad"]} />
      </div>
    </div>
  );
}

interface OptionsProps {
  columns: readonly FileColumn[];
  chosen: string;
  /** Columns with the same value twice are said to be so. */
  unique?: boolean;
}

export function ColumnOptions({ columns, chosen, unique = false }: OptionsProps) {
  return (
    <>
      <option value="">{texts.choose}</option>
      {columnNames(columns, chosen).map((name) => {
        const column = columns.find((candidate) => candidate.name === name);
        const examples = (column?.examples ?? []).slice(0, 2).join(", ");
        const word = unique && column && !column.isUnique ? texts.notUnique : texts.columnOption;
        return (
          <option key={name} value={name}>
            {word(name, examples)}
          </option>
        );
      })}
    </>
  );
}
