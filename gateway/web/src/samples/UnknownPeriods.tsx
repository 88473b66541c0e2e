import type { DatasetDefinition, Proposal } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { SelectField } from "../app/Field.tsx";
import { periodMeaningTexts as texts } from "./periodMeanings.texts.de.ts";
import { suggestionsOf, withMeanings } from "./periodMeanings.ts";

interface Props {
  proposal: Proposal;
  definition: DatasetDefinition;
  onChange(definition: DatasetDefinition): void;
}

const out = "out";

/** Texts in the column of the period that are none: which is meant, or that such rows are left out. */
export function UnknownPeriods({ proposal, definition, onChange }: Props) {
  const { unknownPeriods } = proposal;
  if (unknownPeriods.length === 0 || !definition.profile.period?.column) {
    return null;
  }
  const meanings = (definition.profile.period.meanings ?? {}) as Record<string, string>;
  const suggestions = suggestionsOf(proposal);
  const set = (changed: Record<string, string | null>) => onChange(withMeanings(definition, changed));
  const leftOut = () => set(Object.fromEntries(unknownPeriods.map(({ text }) => [text, ""])));
  return (
    <Block id="periods-title" title={texts.title} lead={texts.lead} look="panel">
      <div className="button-row">
        {Object.keys(suggestions).length > 0 && (
          <Button look="secondary" onClick={() => set(suggestions)}>
            {texts.takeAll([...new Set(Object.values(suggestions))].join(", "))}
          </Button>
        )}
        <Button look="secondary" onClick={leftOut}>
          {texts.leaveOutAll}
        </Button>
      </div>
      <details className="disclosure">
        <summary>{texts.each(String(unknownPeriods.length))}</summary>
        <div className="form columns">
          {unknownPeriods.map(({ text, suggested }) => (
            <SelectField
              key={text}
              label={texts.meaningOf(text)}
              value={meanings[text] === "" ? out : (meanings[text] ?? "none")}
              onChange={(event) => {
                const choice = event.currentTarget.value;
                set({ [text]: choice === "none" ? null : choice === out ? "" : choice });
              }}
            >
              <option value="none">{texts.open}</option>
              {suggested && <option value={suggested}>{suggested}</option>}
              <option value={out}>{texts.leftOut}</option>
            </SelectField>
          ))}
        </div>
      </details>
    </Block>
  );
}
