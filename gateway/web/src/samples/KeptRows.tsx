import type { DatasetDefinition, Proposal } from "../api/ingestion.ts";
import { Button } from "../app/Button.tsx";
import { Field, SelectField } from "../app/Field.tsx";
import { labelOf, means } from "./columnRoles.ts";
import { conditionOn, conditionsOf, type RowCondition, textsIn, textsOf, withConditions } from "./rowChoices.ts";
import { rowsTexts as texts } from "./rows.texts.de.ts";

interface Props {
  proposal: Proposal;
  definition: DatasetDefinition;
  onChange(definition: DatasetDefinition): void;
}

const shownTexts = 6;

/** Which rows are read: those that have certain texts in certain columns. */
export function KeptRows({ proposal, definition, onChange }: Props) {
  const conditions = conditionsOf(definition.profile);
  const save = (changed: RowCondition[]) => onChange(withConditions(definition, changed));
  const change = (index: number, condition: RowCondition) =>
    save(conditions.map((before, at) => (at === index ? condition : before)));
  const first = proposal.columns[0];
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{texts.keep}</legend>
      <div className="kern-fieldset__body">
        <p className="muted">{texts.keepHint}</p>
        {conditions.map((condition, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition is what stands at its place
          <div className="form columns" key={index}>
            <SelectField
              label={texts.keepColumn(index + 1)}
              value={String(proposal.columns.find((column) => means(condition.column, column))?.number ?? "")}
              onChange={(event) => {
                const chosen = proposal.columns.find((column) => String(column.number) === event.currentTarget.value);
                if (chosen) {
                  change(index, conditionOn(proposal, chosen));
                }
              }}
            >
              <option value="" disabled>
                {texts.noColumn}
              </option>
              {proposal.columns.map((column) => (
                <option key={column.number} value={column.number}>
                  {labelOf(column)}
                </option>
              ))}
            </SelectField>
            <Field
              label={texts.keepTexts}
              hint={texts.keepTextsHint(textsIn(proposal, condition.column).slice(0, shownTexts).join(", "))}
              value={condition.equals.join(";")}
              onChange={(event) => change(index, { ...condition, equals: textsOf(event.currentTarget.value) })}
            />
            <div className="form-end">
              <Button look="tertiary" small onClick={() => save(conditions.filter((_, at) => at !== index))}>
                {texts.removeCondition(index + 1)}
              </Button>
            </div>
          </div>
        ))}
        {first && (
          <div>
            <Button look="secondary" small onClick={() => save([...conditions, conditionOn(proposal, first)])}>
              {texts.addCondition}
            </Button>
          </div>
        )}
      </div>
    </fieldset>
  );
}
