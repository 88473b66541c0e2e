import { SelectField } from "../app/Field.tsx";
import { FieldError } from "../imports/FieldError.tsx";
import type { ColumnChoice } from "./streetChoices.ts";
import type { StreetParts } from "./streetParts.ts";
import { streetTexts as texts } from "./streets.texts.de.ts";

interface Props extends StreetParts {
  name: ColumnChoice;
  label?: string;
  required?: boolean;
}

/** Which column of the file holds one thing. */
export function StreetColumn({ name, label = texts.columns[name], required = false, ...parts }: Props) {
  const { choices, change, errors } = parts;
  const chosen = choices.columns[name];
  return (
    <div>
      <SelectField
        label={label}
        value={chosen}
        onChange={(event) => change({ columns: { ...choices.columns, [name]: event.target.value } })}
      >
        <StreetColumnOptions {...parts} chosen={chosen} none={required ? texts.choose : texts.noColumn} />
      </SelectField>
      {chosen && <FieldError errors={errors} of={[chosen]} />}
    </div>
  );
}

export function StreetColumnOptions({
  proposal,
  chosen,
  none,
}: Pick<StreetParts, "proposal"> & { chosen: string; none: string }) {
  const known = proposal.columns.some((column) => column.name === chosen);
  return (
    <>
      <option value="">{none}</option>
      {chosen && !known && <option value={chosen}>{chosen}</option>}
      {proposal.columns.map((column) => (
        <option key={column.name} value={column.name}>
          {texts.columnOption(column.name, column.examples.slice(0, 2).join(", "))}
        </option>
      ))}
    </>
  );
}
