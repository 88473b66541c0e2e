import type { StreetWish } from "../api/streetImport.ts";
import { Field, SelectField } from "../app/Field.tsx";
import { FieldError } from "../imports/FieldError.tsx";
import type { StreetParts } from "./streetParts.ts";
import { streetTexts as texts } from "./streets.texts.de.ts";

/** What decides how the file is read at all: each change asks for a new proposal. */
export function HowToRead({ choices, change, proposal, errors, onRead }: StreetParts & { onRead(wish: StreetWish): void }) {
  const isWorkbook = proposal.sheets.length > 0;
  return (
    <div className="choice-row">
      {isWorkbook ? (
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
