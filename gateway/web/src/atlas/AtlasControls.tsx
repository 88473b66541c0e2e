import { lazy, Suspense } from "react";
import { nameOfPeriod } from "../../figures/occasions.ts";
import { EditionSwitch } from "../app/EditionSwitch.tsx";
import { atlasTexts as texts } from "../texts.de.ts";
import type { AtlasState } from "./atlasAddress.ts";
import { IndicatorChooser } from "./IndicatorChooser.tsx";
import type { AtlasData } from "./useAtlasData.ts";

const AreaSearch = lazy(() => import("../app/AreaSearch.tsx"));

interface Props {
  data: AtlasData;
  onChange(change: Partial<AtlasState>): void;
  onSelect(area: string): void;
}

export function AtlasControls({ data, onChange, onSelect }: Props) {
  const { indicator, state, level, levels, areas } = data;
  const possible = levels.filter((candidate) => indicator.levels.includes(candidate.code));
  const here = [...areas.values()].filter((area) => area.level === level.code);
  return (
    <header className="atlas-head">
      <IndicatorChooser data={data} />
      <div className="atlas-controls">
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="atlas-level">
            {texts.level}
          </label>
          <div className="kern-form-input__select-wrapper">
            <select
              id="atlas-level"
              className="kern-form-input__select"
              value={level.code}
              onChange={(event) => onChange({ level: event.target.value, areas: [] })}
            >
              {possible.map((candidate) => (
                <option key={candidate.code} value={candidate.code}>
                  {candidate.namePlural}
                </option>
              ))}
            </select>
          </div>
        </div>
        <PeriodControl indicator={indicator} value={state.period} onChange={(period) => onChange({ period })} />
        <EditionSwitch isPublic={state.publicEdition} onChoose={(publicEdition) => onChange({ publicEdition })} />
        <Suspense fallback={<div className="area-search" />}>
          <AreaSearch
            label={texts.findArea}
            areas={here}
            nameOfParent={(code) => areas.get(code)?.name ?? ""}
            onPick={onSelect}
          />
        </Suspense>
      </div>
    </header>
  );
}

interface PeriodProps {
  indicator: AtlasData["indicator"];
  value: string;
  onChange(period: string): void;
}

function PeriodControl({ indicator, value, onChange }: PeriodProps) {
  const { periods } = indicator;
  const at = periods.indexOf(value);
  const step = (by: number, label: string, icon: string) => {
    const target = periods[at + by];
    return (
      <button
        type="button"
        className="kern-btn kern-btn--secondary period-step"
        aria-disabled={target === undefined}
        onClick={() => target !== undefined && onChange(target)}
      >
        <span className={`kern-icon ${icon}`} aria-hidden="true" />
        <span className="kern-label kern-sr-only">{label}</span>
      </button>
    );
  };
  return (
    <div className="kern-form-input period-control">
      <label className="kern-label" htmlFor="atlas-period">
        {texts.year}
      </label>
      <div className="period-row">
        {step(-1, texts.previousYear, "kern-icon--chevron-left")}
        <div className="kern-form-input__select-wrapper">
          <select
            id="atlas-period"
            className="kern-form-input__select"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          >
            {periods.map((period) => (
              <option key={period} value={period}>
                {nameOfPeriod(period, indicator.occasions)}
              </option>
            ))}
          </select>
        </div>
        {step(1, texts.nextYear, "kern-icon--chevron-right")}
      </div>
    </div>
  );
}
