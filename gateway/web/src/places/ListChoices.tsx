import { Field, SelectField } from "../app/Field.tsx";
import { FieldError } from "../imports/FieldError.tsx";
import type { PlaceParts } from "./placeParts.ts";
import { placeTexts as texts } from "./places.texts.de.ts";

/** Which list it is, of which day, and what is in it. */
export function ListChoices({ choices, change, proposal, errors }: PlaceParts) {
  return (
    <div className="choice-row">
      <div>
        <Field
          label={texts.source}
          hint={texts.sourceHint}
          list="known-lists"
          maxLength={100}
          value={choices.source}
          onChange={(event) => change({ source: event.target.value })}
        />
        <datalist id="known-lists">
          {proposal.lists.map((list) => (
            <option key={list.source} value={list.source} />
          ))}
        </datalist>
        <FieldError errors={errors} of={["source"]} />
      </div>
      <Field
        label={texts.version}
        type="date"
        value={choices.version}
        onChange={(event) => change({ version: event.target.value })}
      />
      <SelectField label={texts.kind} value={choices.kind} onChange={(event) => change({ kind: event.target.value })}>
        {Object.entries(texts.kinds).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
