import type { Version } from "../api/geography.ts";
import { Field, SelectField } from "../app/Field.tsx";
import { FieldError } from "../imports/FieldError.tsx";
import { areaImportTexts as texts } from "./areas.texts.de.ts";
import type { ChoiceParts } from "./choiceParts.ts";

/** The Gebietsstand: one there is, or a new one with a name. */
export function VersionChoice({ choices, change, errors, versions }: ChoiceParts & { versions: readonly Version[] }) {
  return (
    <div className="choice-row">
      <div>
        <SelectField
          label={texts.version}
          hint={texts.versionHint}
          value={choices.version}
          onChange={(event) => change({ version: event.target.value })}
        >
          {versions.map(({ version, isCurrent }) => (
            <option key={version} value={version}>
              {isCurrent ? texts.currentVersion(version) : version}
            </option>
          ))}
          <option value="">{texts.newVersion}</option>
        </SelectField>
        {choices.version !== "" && <FieldError errors={errors} of={["version"]} />}
      </div>
      {choices.version === "" && (
        <div>
          <Field
            label={texts.newVersionName}
            hint={texts.newVersionHint}
            value={choices.newVersion}
            maxLength={40}
            autoComplete="off"
            onChange={(event) => change({ newVersion: event.target.value })}
          />
          <FieldError errors={errors} of={["version"]} />
        </div>
      )}
    </div>
  );
}
