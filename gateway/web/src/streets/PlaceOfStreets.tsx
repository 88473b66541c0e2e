import { useId } from "react";
import { Field, SelectField } from "../app/Field.tsx";
import { FieldError } from "../imports/FieldError.tsx";
import { StreetColumnOptions } from "./StreetColumn.tsx";
import type { StreetParts } from "./streetParts.ts";
import { streetTexts as texts } from "./streets.texts.de.ts";

/** One municipality for all, or a column that tells streets of equal names apart. */
export function PlaceOfStreets({ choices, change, proposal, errors }: StreetParts) {
  const list = useId();
  return (
    <div className="choice-row">
      <SelectField
        label={texts.place}
        value={choices.place}
        onChange={(event) => change({ place: event.target.value as "one" | "column" })}
      >
        <option value="one">{texts.places.one}</option>
        <option value="column">{texts.places.column}</option>
      </SelectField>
      {choices.place === "one" ? (
        <div>
          <Field
            label={texts.municipality}
            hint={texts.municipalityHint}
            value={choices.municipality}
            list={list}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => change({ municipality: event.target.value })}
          />
          <datalist id={list}>
            {proposal.places.map((place) => (
              <option key={place.code} value={place.code}>
                {texts.municipalityOption(place.name, place.code)}
              </option>
            ))}
          </datalist>
        </div>
      ) : (
        <div>
          <SelectField
            label={texts.municipalityColumn}
            hint={texts.municipalityColumnHint}
            value={choices.municipalityColumn}
            onChange={(event) => change({ municipalityColumn: event.target.value })}
          >
            <StreetColumnOptions proposal={proposal} chosen={choices.municipalityColumn} none={texts.choose} />
          </SelectField>
          {choices.municipalityColumn && <FieldError errors={errors} of={[choices.municipalityColumn]} />}
        </div>
      )}
    </div>
  );
}
