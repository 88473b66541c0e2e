import type { DatasetDefinition, Proposal } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { SelectField } from "../app/Field.tsx";
import { withProfile } from "./columnRoles.ts";
import { samplesTexts as texts } from "./samples.texts.de.ts";

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
  const choices = areas.filter((area) => !definition.level || area.level === definition.level);
  if (proposal.unknownAreas.length === 0) {
    return null;
  }
  const open = proposal.unknownAreas.map(({ text }) => text).filter((text) => !skipped.includes(text) && !codes[text]);
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
          <Button look="secondary" onClick={() => onChange(withProfile(definition, { skipAreas: [...skipped, ...open] }))}>
            {texts.leaveOutAll}
          </Button>
        </div>
      )}
    </Block>
  );
}
