import { Field, SelectField } from "../app/Field.tsx";
import { FieldError } from "../imports/FieldError.tsx";
import { areaImportTexts as texts } from "./areas.texts.de.ts";
import type { ChoiceParts } from "./choiceParts.ts";
import { levelsOf } from "./choices.ts";
import { movedOf } from "./levels.ts";
import { severalTexts } from "./severalLevels.texts.de.ts";

/** The level: one there is, or a new one with its names and its place. */
export function LevelChoice({ choices, change, proposal, errors }: ChoiceParts) {
  const known = proposal.levels.filter((level) => !level.isOverlapping);
  const moved = movedOf(levelsOf(choices, proposal).levels, proposal.levels);
  return (
    <div className="choice-row">
      <div>
        <SelectField
          label={choices.shape === "columns" ? severalTexts.finest : texts.level}
          value={choices.level}
          onChange={(event) => change({ level: event.target.value })}
        >
          {known.map((level) => (
            <option key={level.code} value={level.code}>
              {level.name}
            </option>
          ))}
          <option value="">{texts.newLevel}</option>
        </SelectField>
        <FieldError errors={errors} of={["levels"]} />
      </div>
      {choices.level === "" && (
        <>
          <Field
            label={texts.levelName}
            value={choices.levelName}
            maxLength={100}
            autoComplete="off"
            onChange={(event) => change({ levelName: event.target.value })}
          />
          <Field
            label={texts.levelNamePlural}
            value={choices.levelNamePlural}
            maxLength={100}
            autoComplete="off"
            onChange={(event) => change({ levelNamePlural: event.target.value })}
          />
          {choices.shape === "one" && (
            <div>
              <SelectField
                label={texts.levelPlace}
                value={choices.above}
                onChange={(event) => change({ above: event.target.value })}
              >
                <option value="">{known.length === 0 ? texts.onlyLevel : texts.coarsest}</option>
                {known.map((level) => (
                  <option key={level.code} value={level.code}>
                    {texts.below(level.name)}
                  </option>
                ))}
              </SelectField>
              {moved.length > 0 && <p className="kern-hint">{texts.moved(moved.map((level) => level.namePlural).join(", "))}</p>}
            </div>
          )}
        </>
      )}
    </div>
  );
}
