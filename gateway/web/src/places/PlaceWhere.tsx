import type { PlaceWish } from "../api/placeImport.ts";
import { SelectField } from "../app/Field.tsx";
import { FieldError } from "../imports/FieldError.tsx";
import { PlaceColumn } from "./PlaceColumn.tsx";
import { systemsOf } from "./placeChoices.ts";
import type { PlaceParts } from "./placeParts.ts";
import { placeTexts as texts } from "./places.texts.de.ts";

/** Coordinates, and the address for lines without. */
export function PlaceWhere({ onRead, ...parts }: PlaceParts & { onRead(wish: PlaceWish): void }) {
  const { choices, change, proposal, errors } = parts;
  const hasPoints = proposal.isGeo || choices.columns.east !== "";
  return (
    <>
      <div className="choice-row">
        {!proposal.isGeo && (
          <>
            <PlaceColumn {...parts} name="east" />
            <PlaceColumn {...parts} name="north" />
          </>
        )}
        {hasPoints && (
          <div>
            <SelectField
              label={texts.crs}
              value={choices.crs}
              onChange={(event) => (proposal.isGeo ? onRead({ crs: event.target.value }) : change({ crs: event.target.value }))}
            >
              <option value="auto">{texts.autoCrs}</option>
              {systemsOf(proposal, choices.crs).map((system) => (
                <option key={system} value={system}>
                  {texts.systems[system] ?? system}
                </option>
              ))}
            </SelectField>
            <FieldError errors={errors} of={["crs"]} />
          </div>
        )}
      </div>
      <div className="choice-row">
        <PlaceColumn {...parts} name="street" />
        <PlaceColumn {...parts} name="houseNumber" />
        <PlaceColumn {...parts} name="postcode" />
        <PlaceColumn {...parts} name="town" />
        {choices.columns.street && proposal.municipalities.length > 0 && (
          <SelectField
            label={texts.municipality}
            value={choices.municipality}
            onChange={(event) => change({ municipality: event.target.value })}
          >
            <option value="">{texts.municipalityByLine}</option>
            {proposal.municipalities.map(({ code, name }) => (
              <option key={code} value={code}>
                {name === code ? code : `${name} (${code})`}
              </option>
            ))}
          </SelectField>
        )}
      </div>
    </>
  );
}
