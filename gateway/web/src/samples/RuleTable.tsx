import type { CheckRule, Dataset, DatasetDefinition } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { RuleFields } from "./RuleFields.tsx";
import { rulesTexts as texts } from "./rules.texts.de.ts";

interface Props {
  definition: DatasetDefinition;
  datasets: Dataset[];
  onChange(definition: DatasetDefinition): void;
}

/** What must hold between the measures, or beside another dataset; the trial says at once whether it does. */
export function RuleTable({ definition, datasets, onChange }: Props) {
  const rules = definition.rules ?? [];
  const save = (changed: CheckRule[]) => onChange({ ...definition, rules: changed });
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
            <RuleFields
              number={index + 1}
              rule={rule}
              definition={definition}
              datasets={datasets}
              onChange={(changed) => save(rules.map((before, at) => (at === index ? changed : before)))}
              onRemove={() => save(rules.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      <Button look="secondary" onClick={() => save([...rules, { left: first, is: "atLeast", right: "0" }])}>
        {texts.add}
      </Button>
    </Block>
  );
}
