import { formatPeriod } from "../../figures/format.ts";
import type { Indicator } from "../api/indicators.ts";
import { Choice } from "../app/Choice.tsx";
import { SelectField } from "../app/Field.tsx";
import { demandsOf } from "./proposedState.ts";
import { reachTexts as texts } from "./reach.texts.de.ts";
import type { ReachState } from "./reachState.ts";

interface Props {
  chosen: ReachState;
  indicators: readonly Indicator[];
  onChange(part: Partial<ReachState>): void;
}

/** Whose need the supply is set against: an indicator that counts people, as everybody may read it. */
export function ReachNeed({ chosen, indicators, onChange }: Props) {
  const demands = demandsOf(indicators, chosen.level);
  const demand = demands.find((indicator) => indicator.code === chosen.demand);
  const choose = (code: string) => {
    const periods = demands.find((indicator) => indicator.code === code)?.periods ?? [];
    onChange({ demand: code, period: periods.at(-1) ?? "" });
  };
  return (
    <fieldset className="choice-group">
      <legend>{texts.needGroup}</legend>
      <div className="choice-row">
        <SelectField
          label={texts.demand}
          hint={texts.demandHint}
          value={demand?.code ?? ""}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{texts.noDemand}</option>
          {demands.map((indicator) => (
            <option key={indicator.code} value={indicator.code}>
              {indicator.name}
            </option>
          ))}
        </SelectField>
        {demand && (
          <>
            <SelectField
              label={texts.period}
              value={chosen.period}
              onChange={(event) => onChange({ period: event.target.value })}
            >
              {[...demand.periods].reverse().map((period) => (
                <option key={period} value={period}>
                  {formatPeriod(period)}
                </option>
              ))}
            </SelectField>
            <Choice
              label={texts.supply}
              choices={texts.supplies}
              value={chosen.supply}
              onChoose={(supply) => onChange({ supply })}
            />
            <Choice
              label={texts.weights}
              choices={texts.weightChoices}
              value={chosen.weights}
              onChoose={(weights) => onChange({ weights })}
            />
          </>
        )}
      </div>
    </fieldset>
  );
}
