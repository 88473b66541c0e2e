import { formatPeriod } from "./format.ts";

/** By period, the occasion on which was counted; values of different elections are not one series. */
export type Occasions = Readonly<Record<string, string>>;

/** "2021 (Bundestagswahl)"; the bare period where no occasion is named. */
export function nameOfPeriod(period: string, occasions: Occasions = {}): string {
  const occasion = occasions[period];
  return occasion === undefined ? formatPeriod(period) : `${formatPeriod(period)} (${occasion})`;
}

/** The last period before it whose values can be compared with its own. */
export function comparablePeriod(periods: readonly string[], period: string, occasions: Occasions = {}): string | null {
  const before = periods.slice(0, Math.max(periods.indexOf(period), 0));
  return before.findLast((candidate) => occasions[candidate] === occasions[period]) ?? null;
}

/** The places of the periods of each series, in the order of their first. */
export function seriesIn(periods: readonly string[], occasions: Occasions = {}): number[][] {
  const series = new Map<string | undefined, number[]>();
  periods.forEach((period, index) => {
    series.set(occasions[period], [...(series.get(occasions[period]) ?? []), index]);
  });
  return [...series.values()];
}

/** As few letters as tell the occasions of these periods apart: B, L, K. */
export function initialsOf(periods: readonly string[], occasions: Occasions = {}): Map<string, string> {
  const names = [...new Set(periods.flatMap((period) => occasions[period] ?? []))];
  return new Map(
    names.map((name) => {
      const others = names.filter((other) => other !== name);
      let length = 1;
      while (length < name.length && others.some((other) => other.startsWith(name.slice(0, length)))) {
        length += 1;
      }
      return [name, name.slice(0, length)];
    }),
  );
}
