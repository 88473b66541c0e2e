import type { DatasetDefinition, MeasureDefinition } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { samplesTexts as texts } from "./samples.texts.de.ts";

interface Props {
  definition: DatasetDefinition;
  onChange(definition: DatasetDefinition): void;
}

/** What is measured: name, unit, and whether parts sum to the whole. */
export function MeasureTable({ definition, onChange }: Props) {
  const change = (code: string, part: Partial<MeasureDefinition>) =>
    onChange({
      ...definition,
      measures: definition.measures.map((measure) => (measure.code === code ? { ...measure, ...part } : measure)),
    });
  if (definition.measures.length === 0) {
    return null;
  }
  return (
    <Block id="measures-title" title={texts.measures}>
      <ul className="measure-list">
        {definition.measures.map((measure) => (
          <li key={measure.code}>
            <label>
              <span className="muted">{texts.measure}</span>
              <input
                className="kern-form-input__input"
                value={measure.name ?? ""}
                onChange={(event) => change(measure.code, { name: event.currentTarget.value })}
              />
            </label>
            <label>
              <span className="muted">{texts.unit}</span>
              <input
                className="kern-form-input__input"
                value={measure.unit ?? ""}
                onChange={(event) => change(measure.code, { unit: event.currentTarget.value })}
              />
            </label>
            <label>
              <span className="muted">{texts.kind}</span>
              <select
                className="kern-form-input__input"
                value={measure.additive === false ? "finished" : "additive"}
                onChange={(event) => change(measure.code, { additive: event.currentTarget.value === "additive" })}
              >
                <option value="additive">{texts.additive}</option>
                <option value="finished">{texts.finished}</option>
              </select>
            </label>
            <label className="check">
              <input
                type="checkbox"
                checked={measure.mayBeNegative === true}
                onChange={(event) => change(measure.code, { mayBeNegative: event.currentTarget.checked })}
              />
              <span>{texts.negative}</span>
            </label>
          </li>
        ))}
      </ul>
    </Block>
  );
}
