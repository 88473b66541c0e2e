import { useState } from "react";
import { indicators, type ReadyCatalogue } from "../api/indicators.ts";
import { Block } from "../app/Block.tsx";
import { SelectField } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import type { OwnNames } from "./ownNames.ts";
import { readyTexts as texts } from "./ready.texts.de.ts";

interface Props {
  missing: ReadyCatalogue["missingMeasures"];
  names: OwnNames;
  onName(measure: string, own: string): void;
}

const first = 6;

/** „Bei uns heißt das …“: measures that are missing, and those that stand for one. */
export function OwnNamesBlock({ missing, names, onName }: Props) {
  const [all, setAll] = useState(false);
  const measures = useResource("measure choices", () => indicators.measures());
  const renamed = Object.keys(names)
    .filter((code) => !missing.some((one) => one.code === code))
    .map((code) => ({ code, name: code, provider: "", waiting: 0 }));
  const rows = [...renamed, ...(all ? missing : missing.slice(0, first))];
  return (
    <Block id="own-names" title={texts.names} lead={rows.length === 0 ? texts.noneMissing : texts.namesLead}>
      {measures.error && <ProblemAlert error={measures.error} onRetry={measures.reload} />}
      <div className="ready-names">
        {rows.map((one) => (
          <SelectField
            key={one.code}
            label={texts.nameOf(one.name, one.code)}
            hint={one.provider ? texts.nameHint(one.provider, one.waiting) : undefined}
            value={names[one.code] ?? ""}
            onChange={(event) => onName(one.code, event.currentTarget.value)}
          >
            <option value="">{texts.notThere}</option>
            {(measures.data ?? []).map((own) => (
              <option key={own.code} value={own.code}>
                {own.name === own.code ? own.code : `${own.name} (${own.code})`}
              </option>
            ))}
          </SelectField>
        ))}
      </div>
      {!all && missing.length > first && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {texts.moreNames(missing.length)}
        </button>
      )}
    </Block>
  );
}
