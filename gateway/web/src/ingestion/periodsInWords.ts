import { formatNumber, formatPeriod } from "../../figures/format.ts";
import { periodsTexts as texts } from "./periods.texts.de.ts";

const mostNamed = 6;

/** The periods of a file: each by name where they are few, else the first, the last and how many. */
export function periodsInWords(periods: readonly string[]): string {
  const sorted = [...periods].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined || sorted.length <= mostNamed
    ? sorted.map(formatPeriod).join(", ")
    : texts.fromTo(formatPeriod(first), formatPeriod(last), formatNumber(sorted.length));
}
