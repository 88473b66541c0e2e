import type { Level } from "../api/geography.ts";
import type { Indicator } from "../api/indicators.ts";
import type { PlaceFeature } from "../api/network.ts";
import { reachTexts as texts } from "./reach.texts.de.ts";
import type { ReachState } from "./reachState.ts";

/** A finer level than this is not proposed: its map is for those who look for it. */
const manyAreas = 500;

/** Levels whose areas do not overlap. */
export function countableLevels(levels: readonly Level[]): Level[] {
  return levels.filter((level) => !level.isOverlapping);
}

/** Indicators that count people on a level. */
export function demandsOf(indicators: readonly Indicator[], level: string): Indicator[] {
  return indicators.filter((indicator) => indicator.kind === "count" && indicator.levels.includes(level));
}

export function proposedDemand(indicators: readonly Indicator[], level: string): { demand: string; period: string } {
  const demands = demandsOf(indicators, level);
  const proposed = demands.find((indicator) => texts.proposedDemand.test(indicator.name)) ?? demands[0];
  return { demand: proposed?.code ?? "", period: proposed?.periods.at(-1) ?? "" };
}

/** Where no facility of a kind says how many Plätze it has, each counts one. */
export function proposedSupply(places: readonly PlaceFeature[], kindName: string): string {
  const isSaid = places.some(
    ({ properties }) => (kindName === "" || properties.kindName === kindName) && properties.capacity !== null,
  );
  return isSaid ? "capacity" : "facilities";
}

/** What is shown before anybody has chosen: what there is most of, within a kilometre. */
export function proposedState(
  places: readonly PlaceFeature[],
  levels: readonly Level[],
  indicators: readonly Indicator[],
): ReachState {
  const counts = new Map<string, number>();
  for (const { properties } of places) {
    counts.set(properties.kindName, (counts.get(properties.kindName) ?? 0) + 1);
  }
  const [kindName] = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], "de"))[0] ?? [""];
  const countable = countableLevels(levels);
  const level = (countable.findLast((each) => each.areaCount <= manyAreas) ?? countable.at(-1))?.code ?? "";
  return {
    level,
    kindName,
    source: "",
    way: "metres",
    metres: "1000",
    minutes: "15",
    speed: "4,5",
    detour: "1,3",
    ...proposedDemand(indicators, level),
    supply: proposedSupply(places, kindName),
    weights: "none",
    shown: "",
    lon: "",
    lat: "",
    capacity: "",
  };
}
