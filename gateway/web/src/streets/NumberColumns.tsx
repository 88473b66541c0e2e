import { SelectField } from "../app/Field.tsx";
import { StreetColumn } from "./StreetColumn.tsx";
import { type NumberKind, numberColumns } from "./streetChoices.ts";
import type { StreetParts } from "./streetParts.ts";
import { streetTexts as texts } from "./streets.texts.de.ts";

const singleLabels: Partial<Record<string, string>> = { from: texts.singleNumber, fromAddition: texts.singleAddition };
const required = ["from", "to", "range"];

/** How house numbers are written, and in which columns. */
export function NumberColumns(parts: StreetParts) {
  const { choices, change } = parts;
  return (
    <div className="choice-row">
      <SelectField
        label={texts.numbers}
        value={choices.numbers}
        onChange={(event) => change({ numbers: event.target.value as NumberKind })}
      >
        {Object.entries(texts.numberKinds).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      {numberColumns(choices.numbers).map((name) => (
        <StreetColumn
          key={name}
          {...parts}
          name={name}
          label={(choices.numbers === "single" && singleLabels[name]) || texts.columns[name]}
          required={required.includes(name)}
        />
      ))}
      {choices.numbers !== "none" && (
        <SelectField
          label={texts.emptyRange}
          value={choices.emptyRange}
          onChange={(event) => change({ emptyRange: event.target.value as "WholeStreet" | "Skip" })}
        >
          <option value="WholeStreet">{texts.emptyRanges.WholeStreet}</option>
          <option value="Skip">{texts.emptyRanges.Skip}</option>
        </SelectField>
      )}
    </div>
  );
}
