import type { DatasetDefinition, Proposal } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { SelectField } from "../app/Field.tsx";
import { withProfile } from "./columnRoles.ts";
import { samplesTexts as texts } from "./samples.texts.de.ts";

interface Props {
  proposal: Proposal;
  definition: DatasetDefinition;
  onChange(definition: DatasetDefinition): void;
}

/** Texts in place of numbers: what each of them means. */
export function UnknownSigns({ proposal, definition, onChange }: Props) {
  const placeholders = (definition.profile.placeholders ?? {}) as Record<string, string>;
  if (proposal.unknownSigns.length === 0) {
    return null;
  }
  function mean(sign: string, meaning: string) {
    const { [sign]: _, ...others } = placeholders;
    onChange(withProfile(definition, { placeholders: meaning === "" ? others : { ...others, [sign]: meaning } }));
  }
  return (
    <Block id="signs-title" title={texts.signs} lead={texts.signsLead} look="panel">
      <div className="form columns">
        {proposal.unknownSigns.map((sign) => (
          <SelectField
            key={sign}
            label={texts.signMeans(sign)}
            value={placeholders[sign] ?? ""}
            onChange={(event) => mean(sign, event.currentTarget.value)}
          >
            <option value="">{texts.notAssigned}</option>
            {Object.entries(texts.signMeanings).map(([meaning, text]) => (
              <option key={meaning} value={meaning}>
                {text}
              </option>
            ))}
          </SelectField>
        ))}
      </div>
    </Block>
  );
}
