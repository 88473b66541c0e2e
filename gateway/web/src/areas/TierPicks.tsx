import { Button } from "../app/Button.tsx";
import { SelectField } from "../app/Field.tsx";
import { FieldError } from "../imports/FieldError.tsx";
import { CoarsestPlace } from "./CoarsestPlace.tsx";
import { ColumnOptions } from "./ColumnChoices.tsx";
import type { ChoiceParts } from "./choiceParts.ts";
import { columnNames } from "./choices.ts";
import { LevelPickFields } from "./LevelPickFields.tsx";
import { severalTexts as texts } from "./severalLevels.texts.de.ts";
import type { TierPick } from "./severalLevels.ts";

const noTier: TierPick = { key: "", name: "", level: "", levelName: "", levelNamePlural: "" };

/** The columns with the keys and names of the coarser areas that each row is part of. */
export function TierPicks(parts: ChoiceParts) {
  const { choices, change, proposal, errors } = parts;
  const { tiers } = choices;
  const put = (index: number, part: Partial<TierPick>) =>
    change({ tiers: tiers.map((tier, place) => (place === index ? { ...tier, ...part } : tier)) });
  return (
    <>
      <p className="choice-note">{texts.tiersHint}</p>
      {tiers.map((tier, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tier is nothing but its place until its fields are filled
        <fieldset className="level-pick" key={index}>
          <legend>{texts.tier(String(index + 1))}</legend>
          <div className="choice-row">
            <div>
              <SelectField label={texts.tierKey} value={tier.key} onChange={(event) => put(index, { key: event.target.value })}>
                <ColumnOptions columns={proposal.attributes} chosen={tier.key} />
              </SelectField>
              <FieldError errors={errors} of={tier.key ? [tier.key] : []} />
            </div>
            <SelectField label={texts.tierName} value={tier.name} onChange={(event) => put(index, { name: event.target.value })}>
              <option value="">{texts.tierNoName}</option>
              {columnNames(proposal.attributes, tier.name).map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </SelectField>
            <LevelPickFields label={texts.tierLevel} pick={tier} known={proposal.levels} onChange={(part) => put(index, part)} />
            <div className="level-pick-end">
              <Button
                look="tertiary"
                small
                aria-label={texts.removeTierOf(tier.key || String(index + 1))}
                onClick={() => change({ tiers: tiers.filter((_, place) => place !== index) })}
              >
                {texts.removeTier}
              </Button>
            </div>
          </div>
        </fieldset>
      ))}
      <div className="choice-row">
        <div className="level-pick-end">
          <Button look="secondary" small onClick={() => change({ tiers: [noTier, ...tiers] })}>
            {texts.addTier}
          </Button>
        </div>
        <CoarsestPlace {...parts} />
      </div>
    </>
  );
}
