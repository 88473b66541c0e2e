import { Field, SelectField } from "../app/Field.tsx";
import { FieldError } from "../imports/FieldError.tsx";
import { StreetColumn } from "./StreetColumn.tsx";
import type { StreetParts } from "./streetParts.ts";
import { streetTexts as texts } from "./streets.texts.de.ts";

/** Which columns name the street and its area, and how the area is named. */
export function AreaColumn(parts: StreetParts) {
  const { choices, change, proposal, errors } = parts;
  return (
    <div className="choice-row">
      <StreetColumn {...parts} name="street" required />
      <StreetColumn {...parts} name="area" required />
      <SelectField
        label={texts.areaBy}
        value={choices.areaBy}
        onChange={(event) => change({ areaBy: event.target.value as "Code" | "Name" })}
      >
        <option value="Code">{texts.areaKinds.Code}</option>
        <option value="Name">{texts.areaKinds.Name}</option>
      </SelectField>
      <div>
        <SelectField
          label={texts.areaLevel}
          value={choices.areaLevel}
          onChange={(event) => change({ areaLevel: event.target.value })}
        >
          <option value="">{texts.anyLevel}</option>
          {proposal.levels.map((level) => (
            <option key={level.code} value={level.code}>
              {level.name}
            </option>
          ))}
        </SelectField>
        <FieldError errors={errors} of={["areaLevel"]} />
      </div>
      {choices.areaBy === "Code" && (
        <div>
          <Field
            label={texts.areaPad}
            hint={texts.areaPadHint}
            type="number"
            min={0}
            max={40}
            value={choices.areaPad}
            onChange={(event) => change({ areaPad: event.target.value })}
          />
          <FieldError errors={errors} of={["areaPad"]} />
        </div>
      )}
      <StreetColumn {...parts} name="streetKey" />
      <StreetColumn {...parts} name="postcode" />
    </div>
  );
}
