import { SelectField } from "../app/Field.tsx";
import { FieldError } from "../imports/FieldError.tsx";
import type { PlaceColumnName } from "./placeChoices.ts";
import type { PlaceParts } from "./placeParts.ts";
import { placeTexts as texts } from "./places.texts.de.ts";

interface Props extends PlaceParts {
  name: PlaceColumnName;
  none?: string;
}

/** Which column of the file holds one thing. */
export function PlaceColumn({ name, none = texts.noColumn, choices, change, proposal, errors }: Props) {
  const chosen = choices.columns[name];
  const known = proposal.columns.some((column) => column.name === chosen);
  return (
    <div>
      <SelectField
        label={texts.columns[name]}
        value={chosen}
        onChange={(event) => change({ columns: { ...choices.columns, [name]: event.target.value } })}
      >
        <option value="">{none}</option>
        {chosen && !known && <option value={chosen}>{chosen}</option>}
        {proposal.columns.map((column) => (
          <option key={column.name} value={column.name}>
            {texts.columnOption(column.name, column.examples.slice(0, 2).join(", "))}
          </option>
        ))}
      </SelectField>
      {chosen && <FieldError errors={errors} of={[chosen]} />}
    </div>
  );
}
