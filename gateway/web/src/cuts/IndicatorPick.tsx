import { useState } from "react";
import { formatPeriod } from "../../figures/format.ts";
import type { TrialChoices } from "../api/cuts.ts";
import { Choice } from "../app/Choice.tsx";
import { Checkbox, Field } from "../app/Field.tsx";
import { fold } from "../atlas/searchIndicators.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import type { TrialWish } from "./useCutFigures.ts";

/** More columns than these nobody reads beside a map. */
const most = 8;

interface Props {
  choices: TrialChoices;
  wish: TrialWish;
  onWish(wish: TrialWish): void;
}

/** Which indicators are tried, and for which period. */
export function IndicatorPick({ choices, wish, onWish }: Props) {
  const [filter, setFilter] = useState("");
  if (choices.indicators.length === 0) {
    return <p>{texts.noChoices}</p>;
  }
  const chosen = new Set(wish.indicators);
  const found = choices.indicators.filter((one) => chosen.has(one.code) || fold(one.name).includes(fold(filter.trim())));
  const periods = [...new Set(choices.indicators.filter((one) => chosen.has(one.code)).flatMap((one) => one.periods))].toSorted(
    (a, b) => (a < b ? 1 : -1),
  );
  return (
    <details className="cut-pick" open={chosen.size === 0}>
      <summary>{texts.chooseIndicators(chosen.size)}</summary>
      <div className="cut-pick-body">
        {choices.indicators.length > most && (
          <Field label={texts.indicatorFilter} value={filter} onChange={(event) => setFilter(event.target.value)} />
        )}
        <fieldset className="cut-pick-list">
          <legend className="figure-sr-only">{texts.chooseIndicators(chosen.size)}</legend>
          {found.map((one) => (
            <Checkbox
              key={one.code}
              label={one.name}
              checked={chosen.has(one.code)}
              disabled={!chosen.has(one.code) && chosen.size >= most}
              onChange={(event) =>
                onWish({
                  ...wish,
                  indicators: event.target.checked
                    ? [...wish.indicators, one.code]
                    : wish.indicators.filter((code) => code !== one.code),
                })
              }
            />
          ))}
        </fieldset>
        {chosen.size >= most && <p className="muted">{texts.most}</p>}
        {chosen.size === 0 && <p>{texts.noneChosen}</p>}
        {periods.length > 1 && (
          <Choice
            label={texts.period}
            choices={{
              newest: texts.newest,
              ...Object.fromEntries(periods.map((period) => [`p${period}`, formatPeriod(period)])),
            }}
            value={wish.period ? `p${wish.period}` : "newest"}
            onChoose={(key) => onWish({ ...wish, period: key === "newest" ? null : key.slice(1) })}
          />
        )}
      </div>
    </details>
  );
}
