import { Field } from "../app/Field.tsx";
import { FieldError } from "../imports/FieldError.tsx";
import { PlaceColumn } from "./PlaceColumn.tsx";
import type { PlaceParts } from "./placeParts.ts";
import { placeTexts as texts } from "./places.texts.de.ts";

/** Name, kind and Träger: from a column, or one for all. */
export function PlaceWhat(parts: PlaceParts) {
  const { choices, change, errors } = parts;
  return (
    <div className="choice-row">
      <PlaceColumn {...parts} name="name" none={texts.choose} />
      <PlaceColumn {...parts} name="key" none={texts.noKey} />
      <PlaceColumn {...parts} name="kindName" />
      <div>
        <Field
          label={texts.kindNameOfAll}
          hint={texts.kindNameHint}
          maxLength={100}
          value={choices.kindName}
          onChange={(event) => change({ kindName: event.target.value })}
        />
        <FieldError errors={errors} of={["kindName"]} />
      </div>
      <PlaceColumn {...parts} name="organisation" />
      <Field
        label={texts.organisationOfAll}
        hint={texts.organisationHint}
        maxLength={200}
        value={choices.organisation}
        onChange={(event) => change({ organisation: event.target.value })}
      />
    </div>
  );
}
