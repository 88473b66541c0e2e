import type { CheckRule, DatasetDefinition } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { Field } from "../app/Field.tsx";
import { sideInWords, withMeasure } from "./ruleSides.ts";
import { rulesTexts as texts } from "./rules.texts.de.ts";

interface Props {
  definition: DatasetDefinition;
  onChange(definition: DatasetDefinition): void;
}

/** What must hold between the measures; the trial says at once whether it does. */
export function RuleTable({ definition, onChange }: Props) {
  const rules = definition.rules ?? [];
  const save = (changed: CheckRule[]) => onChange({ ...definition, rules: changed });
  const change = (index: number, part: Partial<CheckRule>) =>
    save(rules.map((rule, at) => (at === index ? { ...rule, ...part } : rule)));
  const first = definition.measures[0]?.code ?? "";
  if (definition.measures.length === 0) {
    return null;
  }
  return (
    <Block id="rules-title" title={texts.title} lead={texts.lead}>
      {rules.length === 0 && <p className="muted">{texts.none}</p>}
      <ol className="rule-list">
        {rules.map((rule, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule is what stands at its place
          <li key={index}>
            <fieldset>
              <legend className="figure-sr-only">{texts.rule(index + 1)}</legend>
              <p className="rule-words">
                {sideInWords(rule.left, definition)} <strong>{texts.comparisons[rule.is]}</strong>{" "}
                {sideInWords(rule.right, definition)}
              </p>
              <div className="form columns">
                <Side label={texts.left} text={rule.left} definition={definition} onChange={(left) => change(index, { left })} />
                <Choice
                  label={texts.is}
                  choices={texts.comparisons}
                  value={rule.is}
                  onChoose={(is) => change(index, { is: is as CheckRule["is"] })}
                />
                <Side
                  label={texts.right}
                  text={rule.right}
                  definition={definition}
                  onChange={(right) => change(index, { right })}
                />
                <Choice
                  label={texts.importance}
                  choices={texts.importances}
                  value={rule.importance ?? "error"}
                  onChoose={(importance) => change(index, { importance: importance as "error" | "warning" })}
                />
                <Choice
                  label={texts.missing}
                  choices={texts.missings}
                  value={rule.missing ?? "skip"}
                  onChoose={(missing) => change(index, { missing: missing as "skip" | "zero" | "report" })}
                />
                <Field
                  label={texts.tolerance}
                  type="number"
                  min={0}
                  step="any"
                  value={rule.tolerance ?? 0}
                  onChange={(event) => change(index, { tolerance: Number(event.currentTarget.value) })}
                />
              </div>
              <Button look="tertiary" small onClick={() => save(rules.filter((_, at) => at !== index))}>
                {texts.remove(index + 1)}
              </Button>
            </fieldset>
          </li>
        ))}
      </ol>
      <Button look="secondary" onClick={() => save([...rules, { left: first, is: "atLeast", right: "0" }])}>
        {texts.add}
      </Button>
    </Block>
  );
}

interface SideProps {
  label: string;
  text: string;
  definition: DatasetDefinition;
  onChange(text: string): void;
}

/** An expression, and the measures by name to put into it. */
function Side({ label, text, definition, onChange }: SideProps) {
  return (
    <div>
      <Field
        label={label}
        hint={texts.sideHint}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <select
        className="kern-form-input__input rule-insert"
        aria-label={texts.insert(label)}
        value=""
        onChange={(event) => onChange(withMeasure(text, event.currentTarget.value))}
      >
        <option value="">{texts.insertFirst}</option>
        {definition.measures.map((measure) => (
          <option key={measure.code} value={measure.code}>
            {measure.name || measure.code}
          </option>
        ))}
      </select>
    </div>
  );
}
