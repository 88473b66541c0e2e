import type { PlaceWish } from "../api/placeImport.ts";
import { Checkbox, Field, SelectField } from "../app/Field.tsx";
import { FieldError } from "../imports/FieldError.tsx";
import type { PlaceParts } from "./placeParts.ts";
import { placeTexts as texts } from "./places.texts.de.ts";

/** What decides how the file is read at all: each change asks for a new proposal. */
export function PlaceReading({ choices, change, proposal, errors, onRead }: PlaceParts & { onRead(wish: PlaceWish): void }) {
  if (proposal.isGeo) {
    return (
      <div className="choice-row">
        {proposal.layers.length > 0 && (
          <SelectField label={texts.layer} value={choices.layer} onChange={(event) => onRead({ layer: event.target.value })}>
            {proposal.layers.map((layer) => (
              <option key={layer}>{layer}</option>
            ))}
          </SelectField>
        )}
        <Checkbox
          label={texts.swapAxes}
          checked={choices.swapAxes}
          onChange={(event) => onRead({ swapAxes: event.target.checked })}
        />
      </div>
    );
  }
  return (
    <div className="choice-row">
      {proposal.sheets.length > 0 ? (
        <SelectField
          label={texts.sheet}
          value={choices.sheet}
          onChange={(event) => onRead({ sheet: event.target.value || null, headerRow: null })}
        >
          <option value="">{texts.firstSheet}</option>
          {proposal.sheets.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </SelectField>
      ) : (
        <>
          <SelectField
            label={texts.encoding}
            value={choices.encoding}
            onChange={(event) => onRead({ encoding: event.target.value, headerRow: null })}
          >
            {Object.entries(texts.encodings).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={texts.separator}
            value={choices.separator}
            onChange={(event) => onRead({ separator: event.target.value, headerRow: null })}
          >
            {Object.entries(texts.separators).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectField>
        </>
      )}
      <div>
        <Field
          label={texts.headerRow}
          hint={texts.headerRowHint}
          type="number"
          min={0}
          max={1000}
          value={choices.headerRow}
          onChange={(event) => change({ headerRow: event.target.value })}
          onBlur={(event) => {
            const row = Number.parseInt(event.target.value, 10);
            if (row >= 0 && row !== proposal.profile.headerRow) {
              onRead({ headerRow: row });
            }
          }}
        />
        <FieldError errors={errors} of={["headerRow"]} />
      </div>
    </div>
  );
}
