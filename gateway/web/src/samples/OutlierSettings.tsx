import type { OutlierCheck } from "../api/ingestion.ts";
import { Choice } from "../app/Choice.tsx";
import { NumberField } from "./NumberField.tsx";
import { outliersTexts as texts } from "./outliers.texts.de.ts";
import { thresholdOf, usualCheck, usualThresholds, withMethod } from "./outlierWords.ts";

interface Props {
  check: OutlierCheck | null;
  /** What is chosen where nothing is said. */
  otherwise: string;
  hasLimits: boolean;
  onChange(check: OutlierCheck | null): void;
}

const inherited = "";

/** Method, threshold, history and limits of one measure, or of all. */
export function OutlierSettings({ check, otherwise, hasLimits, onChange }: Props) {
  const method = check?.method ?? "none";
  // A number that is taken out again is as if it had never been said.
  const change = (part: { [Name in keyof OutlierCheck]?: OutlierCheck[Name] | null }) =>
    onChange(Object.fromEntries(Object.entries({ ...check, ...part }).filter(([, value]) => value !== null)) as OutlierCheck);
  return (
    <div className="form columns">
      <Choice
        label={texts.method}
        choices={{ [inherited]: otherwise, ...texts.methods }}
        value={check ? method : inherited}
        onChoose={(chosen) =>
          onChange(chosen === inherited ? null : withMethod(check, chosen as NonNullable<OutlierCheck["method"]>))
        }
      />
      {check && method === "range" && (
        <NumberField
          label={texts.beyond}
          hint={texts.beyondHint}
          min={0}
          value={Math.round(thresholdOf(check) * 1e6) / 1e4}
          onChange={(percent) => change({ threshold: percent === null ? null : percent / 100 })}
        />
      )}
      {check && (method === "z" || method === "modifiedZ") && (
        <NumberField
          label={texts.threshold}
          hint={texts.thresholdHint}
          min={0}
          usual={usualThresholds[method]}
          value={check.threshold}
          onChange={(threshold) => change({ threshold })}
        />
      )}
      {check && method !== "none" && (
        <>
          <NumberField
            label={texts.periods}
            min={3}
            max={60}
            usual={usualCheck.periods}
            value={check.periods}
            onChange={(periods) => change({ periods })}
          />
          <NumberField
            label={texts.leastPeriods}
            hint={texts.leastPeriodsHint}
            min={3}
            max={60}
            usual={usualCheck.leastPeriods}
            value={check.leastPeriods}
            onChange={(leastPeriods) => change({ leastPeriods })}
          />
          <NumberField
            label={texts.leastDifference}
            hint={texts.leastDifferenceHint}
            min={0}
            usual={usualCheck.leastDifference}
            value={check.leastDifference}
            onChange={(leastDifference) => change({ leastDifference })}
          />
        </>
      )}
      {check && hasLimits && (
        <>
          <NumberField
            label={texts.lowest}
            hint={texts.limitHint}
            value={check.lowest}
            onChange={(lowest) => change({ lowest })}
          />
          <NumberField
            label={texts.highest}
            hint={texts.limitHint}
            value={check.highest}
            onChange={(highest) => change({ highest })}
          />
        </>
      )}
    </div>
  );
}
