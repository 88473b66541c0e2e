import { nameOfPeriod } from "../../figures/occasions.ts";
import type { Analysis, AnalysisChoice } from "../api/analyses.ts";
import type { Catalogue } from "../api/indicators.ts";
import { Checkbox, SelectField } from "../app/Field.tsx";
import { navigate } from "../app/location.ts";
import { analysisTexts as texts } from "./analyses.texts.de.ts";
import { type AnalysisState, analysisAddress } from "./analysisAddress.ts";

interface Props {
  state: AnalysisState;
  catalogue: Catalogue;
  analysis: Analysis | null;
  onChange(change: Partial<AnalysisState>): void;
}

/** Indicator, level and period, and what this analysis lets one choose. */
export function AnalysisControls({ state, catalogue, analysis, onChange }: Props) {
  const indicator = catalogue.indicators.find((candidate) => candidate.code === state.indicator);
  const levels = catalogue.levels.filter((level) => indicator?.levels.includes(level.code));
  const choose = (parameter: string, values: string[]) => onChange({ choices: { ...state.choices, [parameter]: values } });
  const choices = analysis?.analysis === state.analysis ? analysis.choices : [];
  return (
    <form className="form columns analysis-controls" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={texts.indicator}
        value={state.indicator}
        onChange={(event) =>
          navigate(analysisAddress({ ...state, indicator: event.currentTarget.value, period: "", choices: {} }))
        }
      >
        {catalogue.domains.map((domain) => (
          <optgroup key={domain.code} label={domain.name}>
            {catalogue.indicators
              .filter((candidate) => candidate.domain === domain.code)
              .map((candidate) => (
                <option key={candidate.code} value={candidate.code}>
                  {candidate.name}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
      <SelectField
        label={texts.level}
        value={analysis?.level ?? state.level}
        onChange={(event) => onChange({ level: event.currentTarget.value, area: "", choices: {} })}
      >
        {levels.map((level) => (
          <option key={level.code} value={level.code}>
            {level.namePlural}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={texts.period}
        value={analysis?.period ?? state.period}
        onChange={(event) => onChange({ period: event.currentTarget.value, choices: {} })}
      >
        {(indicator?.periods ?? []).map((period) => (
          <option key={period} value={period}>
            {nameOfPeriod(period, indicator?.occasions)}
          </option>
        ))}
      </SelectField>
      {choices
        .filter((choice) => choice.options.length > 1 || choice.isMultiple)
        .map((choice) =>
          choice.isMultiple ? (
            <ManyChoices key={choice.parameter} choice={choice} onChoose={(values) => choose(choice.parameter, values)} />
          ) : (
            <SelectField
              key={choice.parameter}
              label={choice.label}
              value={choice.chosen[0]}
              onChange={(event) => choose(choice.parameter, [event.currentTarget.value])}
            >
              {choice.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.name}
                </option>
              ))}
            </SelectField>
          ),
        )}
    </form>
  );
}

/** The last one cannot be taken away: with none the service would choose for itself. */
function ManyChoices({ choice, onChoose }: { choice: AnalysisChoice; onChoose(values: string[]): void }) {
  const toggle = (value: string) => {
    const next = choice.chosen.includes(value)
      ? choice.chosen.filter((other) => other !== value)
      : [...choice.chosen, value].slice(-12);
    if (next.length > 0) {
      onChoose(next);
    }
  };
  return (
    <details className="analysis-many">
      <summary>
        {choice.label}:{" "}
        {choice.options
          .filter(({ value }) => choice.chosen.includes(value))
          .map(({ name }) => name)
          .join(", ")}
      </summary>
      <fieldset className="kern-fieldset">
        <legend className="figure-sr-only">{choice.label}</legend>
        {choice.options.map((option) => (
          <Checkbox
            key={option.value}
            label={option.name}
            checked={choice.chosen.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
        ))}
      </fieldset>
    </details>
  );
}
