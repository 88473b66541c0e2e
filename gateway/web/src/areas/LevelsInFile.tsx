import { formatNumber } from "../../figures/format.ts";
import { SelectField } from "../app/Field.tsx";
import { Notice } from "../app/Notice.tsx";
import { FieldError } from "../imports/FieldError.tsx";
import type { ChoiceParts } from "./choiceParts.ts";
import { parentKindsOf } from "./choices.ts";
import { severalTexts as texts } from "./severalLevels.texts.de.ts";
import { countsOf, type FileShape, tellingColumn } from "./severalLevels.ts";
import { TextPicks } from "./TextPicks.tsx";
import { TierPicks } from "./TierPicks.tsx";

/** Whether the file holds several levels, where they stand, and at once how many areas of which would come of it. */
export function LevelsInFile(parts: ChoiceParts) {
  const { choices, change, proposal, errors } = parts;
  const shapes = Object.entries(texts.shapes).filter(
    ([shape]) => shape === choices.shape || shape !== "rows" || proposal.levelColumns.length > 0,
  );
  const counts = countsOf(choices, choices, proposal);
  return (
    <>
      <div className="choice-row choice-row--wide">
        <div>
          <SelectField
            label={texts.shape}
            value={choices.shape}
            onChange={(event) => {
              const shape = event.target.value as FileShape;
              // The column of a coarser level says no more what the coarsest belongs to.
              const isFit =
                parentKindsOf(shape).includes(choices.parent) && !(shape === "columns" && choices.parent === "column");
              change({ shape, ...(isFit ? {} : { parent: shape === "rows" ? "longest" : "none" }) });
            }}
          >
            {shapes.map(([shape, text]) => (
              <option key={shape} value={shape}>
                {text}
              </option>
            ))}
          </SelectField>
          <FieldError errors={errors} of={["levels", "levelProperty", choices.levelColumn]} />
        </div>
      </div>
      {choices.shape === "one" && <Question {...parts} />}
      {choices.shape === "rows" && <TextPicks {...parts} />}
      {choices.shape === "columns" && <TierPicks {...parts} />}
      {choices.shape !== "one" && (
        <div className="level-counts" role="status">
          <p className="kern-label">{texts.result}</p>
          <ul>
            {counts.map(({ name, count }) => (
              <li key={name}>{texts.count(formatNumber(count), name)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Where a file may hold several levels but does not say so clearly, a person is asked. */
function Question({ proposal }: ChoiceParts) {
  const column = tellingColumn(proposal)?.name;
  // Where they belong to areas that are stored, nothing is open.
  const isPlaced = ["string", "number"].includes(typeof proposal.profile.parent);
  const tiers = isPlaced ? [] : proposal.tiers.map(({ code }) => code);
  const text = column ? texts.askRows(column) : tiers.length > 0 ? texts.askColumns(tiers.join(", ")) : null;
  return (
    text && (
      <Notice look="info" title={texts.askTitle}>
        <p className="kern-body">{text}</p>
      </Notice>
    )
  );
}
