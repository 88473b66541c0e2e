import type { Version } from "../api/geography.ts";
import type { DatasetDefinition, Trial } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { SelectField } from "../app/Field.tsx";
import { Link } from "../app/Link.tsx";
import { validityTexts } from "../ingestion/validity.texts.de.ts";
import { validityDays } from "../ingestion/validityDays.ts";
import { withProfile } from "./columnRoles.ts";
import { fileDivisionTexts as texts } from "./fileDivision.texts.de.ts";

const current = "current";

interface Props {
  definition: DatasetDefinition;
  versions: readonly Version[];
  trial: Trial | null;
  busy: boolean;
  onChange(definition: DatasetDefinition): void;
}

/** Which Gebietsstand's areas the file names, and which one that comes to for this file, by the trial. */
export function FileDivision({ definition, versions, trial, busy, onChange }: Props) {
  const said = definition.profile.area?.division ?? "";
  if (versions.length < 2 && !said) {
    return null;
  }
  const isGone = said !== "" && said !== current && !versions.some((version) => version.version === said);
  const found = trial?.division;
  return (
    <Block id="file-division-title" title={texts.title} lead={texts.lead}>
      <div className="form">
        <SelectField
          label={texts.label}
          hint={texts.hint}
          value={said}
          onChange={(event) => {
            const division = event.currentTarget.value || null;
            onChange(withProfile(definition, { area: { ...definition.profile.area, division } }));
          }}
        >
          <option value="">{texts.byPeriod}</option>
          <option value={current}>{texts.current}</option>
          {versions.map((version) => (
            <option key={version.version} value={version.version}>
              {texts.version(version.version, validityDays(version))}
            </option>
          ))}
          {isGone && <option value={said}>{texts.gone(said)}</option>}
        </SelectField>
      </div>
      <p role="status" aria-busy={busy}>
        {found ? found.text : busy ? texts.looking : texts.noTrial}
      </p>
      {found?.needsKey && (
        <p>
          <Link className="text-link" href="/daten/umsteigeschluessel">
            {validityTexts.toKeys}
          </Link>
        </p>
      )}
    </Block>
  );
}
