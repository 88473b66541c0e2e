import { Field } from "../app/Field.tsx";
import { FieldError } from "../imports/FieldError.tsx";
import { StreetColumn } from "./StreetColumn.tsx";
import type { StreetParts } from "./streetParts.ts";
import { streetTexts as texts } from "./streets.texts.de.ts";

/** From when the register is, and since when its entries hold. */
export function StateOfFile(parts: StreetParts) {
  const { choices, change, errors } = parts;
  return (
    <div className="choice-row">
      <div>
        <Field
          label={texts.version}
          hint={texts.versionHint}
          value={choices.version}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => change({ version: event.target.value })}
        />
        <FieldError errors={errors} of={["version"]} />
      </div>
      <StreetColumn {...parts} name="validFrom" />
      <StreetColumn {...parts} name="validTo" />
      {(choices.columns.validFrom || choices.columns.validTo) && (
        <Field
          label={texts.dateFormat}
          value={choices.dateFormat}
          maxLength={20}
          autoComplete="off"
          onChange={(event) => change({ dateFormat: event.target.value })}
        />
      )}
    </div>
  );
}
