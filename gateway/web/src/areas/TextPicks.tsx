import { formatNumber } from "../../figures/format.ts";
import { Button } from "../app/Button.tsx";
import { SelectField } from "../app/Field.tsx";
import { CoarsestPlace } from "./CoarsestPlace.tsx";
import type { ChoiceParts } from "./choiceParts.ts";
import { LevelPickFields } from "./LevelPickFields.tsx";
import { severalTexts as texts } from "./severalLevels.texts.de.ts";
import { type TextPick, textsOf } from "./severalLevels.ts";

/** The column that names the level of each row, and what its texts stand for. */
export function TextPicks(parts: ChoiceParts) {
  const { choices, change, proposal } = parts;
  const put = (index: number, part: Partial<TextPick>) =>
    change({ texts: choices.texts.map((pick, place) => (place === index ? { ...pick, ...part } : pick)) });
  const raise = (index: number) =>
    change({
      texts: choices.texts.map(
        (pick, place) =>
          (place === index - 1 ? choices.texts[index] : place === index ? choices.texts[index - 1] : pick) as TextPick,
      ),
    });
  return (
    <>
      <div className="choice-row">
        <SelectField
          label={texts.column}
          hint={texts.columnHint}
          value={choices.levelColumn}
          onChange={(event) => {
            const levelColumn = event.target.value;
            const column = proposal.levelColumns.find(({ name }) => name === levelColumn);
            change({ levelColumn, texts: textsOf(column, proposal.levels) });
          }}
        >
          {proposal.levelColumns.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </SelectField>
        <CoarsestPlace {...parts} />
      </div>
      <p className="choice-note">{texts.textsHint}</p>
      {choices.texts.map((pick, index) => (
        <fieldset className="level-pick" key={pick.text}>
          <legend>{texts.text(pick.text, formatNumber(pick.areas))}</legend>
          <div className="choice-row">
            <LevelPickFields
              label={texts.levelOf(pick.text)}
              pick={pick}
              known={proposal.levels}
              onChange={(part) => put(index, { ...part, isLeftOut: false })}
              leaveOut={{
                isLeftOut: pick.isLeftOut,
                onLeaveOut: (isLeftOut) => isLeftOut && put(index, { isLeftOut }),
              }}
            />
            {index > 0 && !pick.isLeftOut && (
              <div className="level-pick-end">
                <Button look="tertiary" small aria-label={texts.coarserOf(pick.text)} onClick={() => raise(index)}>
                  {texts.coarser}
                </Button>
              </div>
            )}
          </div>
        </fieldset>
      ))}
    </>
  );
}
