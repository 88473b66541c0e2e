import type { Wish } from "../api/areaImport.ts";
import { Checkbox, SelectField } from "../app/Field.tsx";
import { FieldError } from "../imports/FieldError.tsx";
import { areaImportTexts as texts } from "./areas.texts.de.ts";
import type { ChoiceParts } from "./choiceParts.ts";

/** What decides how the file is read at all: each change asks for a new proposal. */
export function ReadingChoices({ choices, proposal, errors, onRead }: ChoiceParts & { onRead(wish: Wish): void }) {
  const candidates = proposal.candidates.length > 0 ? proposal.candidates : Object.keys(texts.systems);
  const systems = candidates.includes(choices.crs) || choices.crs === "auto" ? candidates : [choices.crs, ...candidates];
  const recognised = proposal.systemSource === "Said" ? null : proposal.system;
  return (
    <div className="choice-row">
      {proposal.layers.length > 1 && (
        <SelectField label={texts.layer} value={choices.layer} onChange={(event) => onRead({ layer: event.target.value })}>
          {proposal.layers.map((layer) => (
            <option key={layer} value={layer}>
              {layer}
            </option>
          ))}
        </SelectField>
      )}
      <div>
        <SelectField label={texts.crs} value={choices.crs} onChange={(event) => onRead({ crs: event.target.value })}>
          <option value="auto">
            {proposal.question && proposal.candidates.length > 0 ? texts.choose : texts.autoOf(recognised)}
          </option>
          {systems.map((system) => (
            <option key={system} value={system}>
              {texts.systems[system] ?? system}
            </option>
          ))}
        </SelectField>
        <FieldError errors={errors} of={["crs"]} />
      </div>
      {proposal.format !== "Kml" && (
        <Checkbox
          label={texts.swapAxes}
          checked={choices.swapAxes}
          onChange={(event) => onRead({ swapAxes: event.target.checked })}
        />
      )}
    </div>
  );
}
