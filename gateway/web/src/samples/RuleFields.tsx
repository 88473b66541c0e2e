import { type CheckRule, type Dataset, type DatasetDefinition, ingestion } from "../api/ingestion.ts";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { Field } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { sideInWords, withDataset, withMeasure } from "./ruleSides.ts";
import { rulesTexts as texts } from "./rules.texts.de.ts";

interface Props {
  number: number;
  rule: CheckRule;
  definition: DatasetDefinition;
  /** Those one may compare with. */
  datasets: Dataset[];
  onChange(rule: CheckRule): void;
  onRemove(): void;
}

/** One rule: in words, and the fields it is made of. */
export function RuleFields({ number, rule, definition, datasets, onChange, onRemove }: Props) {
  const code = rule.dataset ?? null;
  const other = useResource(code ? `definition ${code}` : null, () => ingestion.definition(code ?? ""));
  const right = code ? other.data : definition;
  const name = datasets.find((dataset) => dataset.code === code)?.name ?? code;
  const others = datasets.filter((dataset) => dataset.code !== definition.code);
  const change = (part: Partial<CheckRule>) => onChange({ ...rule, ...part });
  return (
    <fieldset>
      <legend className="figure-sr-only">{texts.rule(number)}</legend>
      <p className="rule-words">
        {sideInWords(rule.left, definition)} <strong>{texts.comparisons[rule.is]}</strong>{" "}
        {right ? sideInWords(rule.right, right) : rule.right}
        {code && ` ${texts.of(name ?? code)}`}
      </p>
      {other.error && <ProblemAlert error={other.error} onRetry={other.reload} />}
      <div className="form columns">
        <Side label={texts.left} text={rule.left} definition={definition} onChange={(left) => change({ left })} />
        <Choice
          label={texts.is}
          choices={texts.comparisons}
          value={rule.is}
          onChoose={(is) => change({ is: is as CheckRule["is"] })}
        />
        {(others.length > 0 || code) && (
          <Choice
            label={texts.dataset}
            choices={{
              "": texts.thisDataset,
              ...(code ? { [code]: name ?? code } : {}),
              ...Object.fromEntries(others.map((dataset) => [dataset.code, dataset.name])),
            }}
            value={code ?? ""}
            onChoose={(chosen) => onChange(withDataset(rule, chosen))}
          />
        )}
        <Side label={texts.right} text={rule.right} definition={right} onChange={(changed) => change({ right: changed })} />
        <Choice
          label={texts.importance}
          choices={texts.importances}
          value={rule.importance ?? "error"}
          onChoose={(importance) => change({ importance: importance as "error" | "warning" })}
        />
        <Choice
          label={texts.missing}
          choices={texts.missings}
          value={rule.missing ?? "skip"}
          onChoose={(missing) => change({ missing: missing as NonNullable<CheckRule["missing"]> })}
        />
        <Field
          label={texts.tolerance}
          type="number"
          min={0}
          step="any"
          value={rule.tolerance ?? 0}
          onChange={(event) => change({ tolerance: Number(event.currentTarget.value) })}
        />
        <Field
          label={texts.tolerancePercent}
          type="number"
          min={0}
          max={100}
          step="any"
          value={rule.tolerancePercent ?? 0}
          onChange={(event) => change({ tolerancePercent: Number(event.currentTarget.value) })}
        />
      </div>
      {code && <p className="muted">{texts.foreign}</p>}
      <Button look="tertiary" small onClick={onRemove}>
        {texts.remove(number)}
      </Button>
    </fieldset>
  );
}

interface SideProps {
  label: string;
  text: string;
  /** Whose measures may stand there; null while it is on its way. */
  definition: DatasetDefinition | null;
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
        {(definition?.measures ?? []).map((measure) => (
          <option key={measure.code} value={measure.code}>
            {measure.name || measure.code}
          </option>
        ))}
      </select>
    </div>
  );
}
