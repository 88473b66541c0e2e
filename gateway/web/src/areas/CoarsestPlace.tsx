import { SelectField } from "../app/Field.tsx";
import { areaImportTexts as texts } from "./areas.texts.de.ts";
import type { ChoiceParts } from "./choiceParts.ts";
import { severalTexts } from "./severalLevels.texts.de.ts";
import { codeOfPick, sequenceOf } from "./severalLevels.ts";

/** Where the levels of a file stand among those there are; not asked where one of them is known. */
export function CoarsestPlace({ choices, change, proposal }: ChoiceParts) {
  const known = proposal.levels.filter((level) => !level.isOverlapping);
  const isPlaced = sequenceOf(choices, choices, proposal).some((pick) => known.some(({ code }) => code === codeOfPick(pick)));
  return known.length === 0 || isPlaced ? null : (
    <SelectField label={severalTexts.place} value={choices.above} onChange={(event) => change({ above: event.target.value })}>
      <option value="">{texts.coarsest}</option>
      {known.map((level) => (
        <option key={level.code} value={level.code}>
          {texts.below(level.name)}
        </option>
      ))}
    </SelectField>
  );
}
