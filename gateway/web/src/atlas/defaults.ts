import { readTable, type ValuesDataset } from "../../figures/jsonStat.ts";
import type { Indicator } from "../api/indicators.ts";
import type { AtlasState } from "./atlasAddress.ts";
import type { District } from "./useAtlasData.ts";

/** A first page should show a question of social planning, not the number of people. */
function firstIndicator(district: District): Indicator | undefined {
  const { indicators } = district.catalogue;
  const worse = indicators.filter((indicator) => indicator.direction === "higherIsWorse");
  return worse.find((indicator) => indicator.domain === "arbeit") ?? worse[0] ?? indicators[0];
}

function finestLevel(indicator: Indicator, district: District): string {
  const possible = district.levels.filter((level) => indicator.levels.includes(level.code));
  return possible.reduce((best, level) => (level.areaCount > (best?.areaCount ?? 0) ? level : best), possible[0])?.code ?? "";
}

/** Fills what the address leaves open and replaces what the indicator does not have; the reader's choice stays where it can. */
export function completeState(asked: AtlasState, district: District): AtlasState | null {
  const indicator =
    district.catalogue.indicators.find((candidate) => candidate.code === asked.indicator) ?? firstIndicator(district);
  if (!indicator) {
    return null;
  }
  const wanted = asked.level || (district.areas.get(asked.areas[0] ?? "")?.level ?? "");
  const level = indicator.levels.includes(wanted) ? wanted : finestLevel(indicator, district);
  const earlier = indicator.periods.findLast((period) => period <= asked.period);
  const period = indicator.periods.includes(asked.period)
    ? asked.period
    : ((asked.period === "" ? undefined : earlier) ?? indicator.periods.at(-1) ?? "");
  const areas = asked.areas.filter((code) => district.areas.get(code)?.level === level);
  return { ...asked, indicator: indicator.code, level, period, areas };
}

/** The latest period in which any area has a number: a first look must not land on a year still to come. */
export function lastShownPeriod(values: ValuesDataset): string | undefined {
  const table = readTable(values);
  return table.periods.findLast((period) => table.areas.some((area) => table.cell(area.code, period).value !== null));
}
