import type { DatasetDefinition, Proposal } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { SelectField } from "../app/Field.tsx";
import { withProfile } from "./columnRoles.ts";
import { samplesTexts as texts } from "./samples.texts.de.ts";
import { wholeTexts } from "./whole.texts.de.ts";

interface Props {
  proposal: Proposal;
  definition: DatasetDefinition;
  areas: { code: string; name: string; level: string }[];
  onChange(definition: DatasetDefinition): void;
}

const out = "out:";

/** Texts of the file that name no area: which is meant, or that the row is left out. */
export function UnknownAreas({ proposal, definition, areas, onChange }: Props) {
  const { profile } = definition;
  const codes = (profile.area?.codes ?? {}) as Record<string, string>;
  const skipped = profile.skipAreas ?? [];
  // Keys of larger areas stand for totals: every level can be meant, that of the dataset first.
  const isOfLevel = (area: { level: string }) => !definition.level || area.level === definition.level;
  const choices = [...areas.filter(isOfLevel), ...areas.filter((area) => !isOfLevel(area))];
  if (proposal.unknownAreas.length === 0) {
    return null;
  }
  const open = proposal.unknownAreas.map(({ text }) => text).filter((text) => !skipped.includes(text) && !codes[text]);
  const suggested = proposal.unknownAreas.filter(({ text, suggestedCode }) => suggestedCode && open.includes(text));
  const takeAll = () =>
    onChange(
      withProfile(definition, {
        area: {
          ...profile.area,
          codes: { ...codes, ...Object.fromEntries(suggested.map(({ text, suggestedCode }) => [text, suggestedCode as string])) },
        },
      }),
    );
  function assign(text: string, choice: string) {
    const { [text]: _, ...others } = codes;
    onChange(
      withProfile(definition, {
        area: { ...profile.area, codes: choice === "" || choice === out ? others : { ...others, [text]: choice } },
        skipAreas: choice === out ? [...skipped, text] : skipped.filter((known) => known !== text),
      }),
    );
  }
  return (
    <Block id="assign-title" title={texts.assign} lead={texts.assignLead} look="panel">
      <div className="form columns">
        {proposal.unknownAreas.map(({ text, suggestedCode, suggestedName }) => (
          <SelectField
            key={text}
            label={texts.assignSelect(text)}
            value={skipped.includes(text) ? out : (codes[text] ?? "")}
            onChange={(event) => assign(text, event.currentTarget.value)}
          >
            <option value="">{texts.notAssigned}</option>
            <option value={out}>{texts.leftOut}</option>
            {suggestedCode && (
              <optgroup label={texts.perhaps}>
                <option value={suggestedCode}>
                  {suggestedName} ({suggestedCode})
                </option>
              </optgroup>
            )}
            <optgroup label={texts.allAreas}>
              {choices
                .filter((area) => area.code !== suggestedCode)
                .map((area) => (
                  <option key={area.code} value={area.code}>
                    {area.name} ({area.code})
                  </option>
                ))}
            </optgroup>
          </SelectField>
        ))}
      </div>
      {open.length > 1 && (
        <div className="button-row">
          {suggested.length > 0 && (
            <Button look="secondary" onClick={takeAll}>
              {wholeTexts.takeSuggested(String(suggested.length))}
            </Button>
          )}
          <Button look="secondary" onClick={() => onChange(withProfile(definition, { skipAreas: [...skipped, ...open] }))}>
            {texts.leaveOutAll}
          </Button>
        </div>
      )}
    </Block>
  );
}
