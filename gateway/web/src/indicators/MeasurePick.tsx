import { useState } from "react";
import { formatPeriod } from "../../figures/format.ts";
import type { MeasureChoice } from "../api/indicators.ts";
import { Button } from "../app/Button.tsx";
import { Checkbox, Field, SelectField } from "../app/Field.tsx";
import { fold } from "../atlas/searchIndicators.ts";
import { defineTexts as texts } from "./define.texts.de.ts";
import { termOf } from "./formula.ts";

/** From so many on a person searches instead of reading. */
const many = 12;

interface Props {
  label: string;
  measures: readonly MeasureChoice[];
  onPick(term: string, sign: "+" | "-"): void;
}

/** A measure and the categories of it that count; choosing writes the term into the formula. */
export function MeasurePick({ label, measures, onPick }: Props) {
  const [filter, setFilter] = useState("");
  const [code, setCode] = useState("");
  const [chosen, setChosen] = useState<Record<string, readonly string[]>>({});
  const [said, setSaid] = useState("");
  const wanted = fold(filter.trim());
  const found = measures.filter((one) => fold(`${one.name} ${one.code}`).includes(wanted));
  const measure = found.find((one) => one.code === code) ?? found[0];

  function pick(sign: "+" | "-") {
    if (measure) {
      const term = termOf(measure.code, chosen);
      onPick(term, sign);
      setSaid(texts.written(term));
    }
  }

  function choose(next: string) {
    setCode(next);
    setChosen({});
    setSaid("");
  }

  return (
    <details className="measure-pick">
      <summary>{label}</summary>
      <div className="measure-pick-body">
        {measures.length === 0 && <p>{texts.noMeasures}</p>}
        {measures.length > many && (
          <Field label={texts.measureFilter} value={filter} onChange={(event) => setFilter(event.target.value)} />
        )}
        {measures.length > 0 && found.length === 0 && <p role="status">{texts.noneFound}</p>}
        {measure && (
          <>
            <SelectField label={texts.measure} value={measure.code} onChange={(event) => choose(event.currentTarget.value)}>
              {found.map((one) => (
                <option key={one.code} value={one.code}>
                  {one.name === one.code ? one.code : `${one.name} (${one.code})`}
                </option>
              ))}
            </SelectField>
            <p className="muted">{aboutOf(measure)}</p>
            {!measure.isAdditive && <p className="muted">{texts.finished}</p>}
            {measure.attributes.length > 0 && <p className="muted">{texts.allCategories}</p>}
            {measure.attributes.map((attribute) => (
              <fieldset key={`${measure.code} ${attribute.code}`} className="measure-categories">
                <legend>{attribute.code}</legend>
                {attribute.categories.map((category) => {
                  const now = chosen[attribute.code] ?? [];
                  return (
                    <Checkbox
                      key={category}
                      label={category}
                      checked={now.includes(category)}
                      onChange={(event) =>
                        setChosen({
                          ...chosen,
                          // In the order of the list, whatever was ticked first.
                          [attribute.code]: attribute.categories.filter((one) =>
                            one === category ? event.target.checked : now.includes(one),
                          ),
                        })
                      }
                    />
                  );
                })}
              </fieldset>
            ))}
            <p>
              <code className="formula-place">{termOf(measure.code, chosen)}</code>
            </p>
            <div className="button-row">
              <Button look="secondary" small onClick={() => pick("+")}>
                {texts.add}
              </Button>
              <Button look="tertiary" small onClick={() => pick("-")}>
                {texts.subtract}
              </Button>
            </div>
            <p className="muted" role="status">
              {said}
            </p>
          </>
        )}
      </div>
    </details>
  );
}

function aboutOf({ unit, periods, levels }: MeasureChoice): string {
  const period = (key: string | undefined) => (key ? formatPeriod(key) : "");
  return texts.about(unit, period(periods[0]), period(periods.at(-1)), levels.join(", "));
}
