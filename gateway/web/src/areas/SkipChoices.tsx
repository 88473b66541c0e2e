import { Checkbox, Field, SelectField } from "../app/Field.tsx";
import { FieldError } from "../imports/FieldError.tsx";
import type { ChoiceParts } from "./choiceParts.ts";
import { columnNames } from "./choices.ts";
import { consentTexts as texts } from "./consent.texts.de.ts";

/** What the file holds beside areas of ours. */
export function SkipChoices({ choices, change, proposal, errors }: ChoiceParts) {
  return (
    <div className="choice-row">
      <Checkbox
        label={texts.withoutKey}
        checked={choices.skipWithoutKey}
        onChange={(event) => change({ skipWithoutKey: event.target.checked })}
      />
      {proposal.format !== null && (
        <Checkbox
          label={texts.withoutGeometry}
          checked={choices.skipWithoutGeometry}
          onChange={(event) => change({ skipWithoutGeometry: event.target.checked })}
        />
      )}
      <SelectField
        label={texts.skipColumn}
        value={choices.skipColumn}
        onChange={(event) => change({ skipColumn: event.target.value })}
      >
        <option value="">{texts.noSkipColumn}</option>
        {columnNames(proposal.attributes, choices.skipColumn).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </SelectField>
      {choices.skipColumn !== "" && (
        <Field
          label={texts.skipValue}
          hint={texts.skipValueHint}
          value={choices.skipValue}
          onChange={(event) => change({ skipValue: event.target.value })}
        />
      )}
      <FieldError errors={errors} of={["skip"]} />
    </div>
  );
}
