import { nameOfPeriod } from "../../figures/occasions.ts";
import { type DifferenceCount, type DifferenceKind, differenceKinds } from "../api/indicators.ts";
import { SelectField } from "../app/Field.tsx";
import type { District } from "../atlas/useAtlasData.ts";
import { checkTexts as texts } from "./check.texts.de.ts";
import type { CheckQuery } from "./checkQuery.ts";

interface Props {
  asked: CheckQuery;
  district: District;
  counts: readonly DifferenceCount[];
  onChange(change: Partial<CheckQuery>): void;
}

export function DifferenceFilters({ asked, district, counts, onChange }: Props) {
  const known = district.catalogue.indicators.filter((one) => asked.indicator === null || one.code === asked.indicator);
  const periods = [...new Set(known.flatMap((indicator) => indicator.periods))].sort().reverse();
  const occasions = known.length === 1 ? (known[0]?.occasions ?? {}) : {};
  const pick = (name: keyof CheckQuery) => (event: { currentTarget: HTMLSelectElement }) =>
    onChange({ [name]: event.currentTarget.value || null });
  return (
    <fieldset className="difference-filters">
      <legend className="figure-sr-only">{texts.filters}</legend>
      <SelectField label={texts.indicator} value={asked.indicator ?? ""} onChange={pick("indicator")}>
        <option value="">{texts.allIndicators}</option>
        {counts.map((indicator) => (
          <option key={indicator.code} value={indicator.code}>
            {indicator.name}
          </option>
        ))}
      </SelectField>
      <SelectField label={texts.level} value={asked.level ?? ""} onChange={pick("level")}>
        <option value="">{texts.allLevels}</option>
        {district.levels.map((level) => (
          <option key={level.code} value={level.code}>
            {level.namePlural}
          </option>
        ))}
      </SelectField>
      <SelectField label={texts.period} value={asked.period ?? ""} onChange={pick("period")}>
        <option value="">{texts.allPeriods}</option>
        {periods.map((period) => (
          <option key={period} value={period}>
            {nameOfPeriod(period, occasions)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={texts.kind}
        value={asked.kind ?? ""}
        onChange={(event) => onChange({ kind: (event.currentTarget.value || null) as DifferenceKind | null })}
      >
        <option value="">{texts.allKinds}</option>
        {differenceKinds.map((kind) => (
          <option key={kind} value={kind}>
            {texts.kinds[kind]}
          </option>
        ))}
      </SelectField>
    </fieldset>
  );
}
