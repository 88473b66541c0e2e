import type { DatasetDefinition, Proposal } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { SelectField } from "../app/Field.tsx";
import { labelOf, means, withProfile } from "./columnRoles.ts";
import { samplesTexts as texts } from "./samples.texts.de.ts";

interface Props {
  proposal: Proposal;
  definition: DatasetDefinition;
  onChange(definition: DatasetDefinition): void;
}

type Register = Record<keyof typeof texts.registerFields, unknown>;

/** Which column of a file with a row per person holds what; of the persons nothing is shown. */
export function RegisterFields({ proposal, definition, onChange }: Props) {
  const register = (definition.profile.register ?? {}) as Register;
  const fields = Object.entries(texts.registerFields) as [keyof Register, string][];
  return (
    <Block id="register-title" title={texts.table} lead={texts.register} look="panel">
      <div className="form columns">
        {fields.map(([field, label]) => (
          <SelectField
            key={field}
            label={label}
            value={proposal.columns.find((column) => means(register[field], column))?.number ?? ""}
            onChange={(event) => {
              const column = proposal.columns.find(({ number }) => String(number) === event.currentTarget.value);
              const changed = { ...register, [field]: column?.reference ?? null };
              onChange(withProfile(definition, { register: changed as never }));
            }}
          >
            <option value="">{texts.notThere}</option>
            {proposal.columns.map((column) => (
              <option key={column.number} value={column.number}>
                {labelOf(column)}
              </option>
            ))}
          </SelectField>
        ))}
      </div>
    </Block>
  );
}
