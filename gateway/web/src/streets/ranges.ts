import { streetTexts as texts } from "./streets.texts.de.ts";

/** The greatest number there is: a range to it has no end. */
export const openEnd = "99999";

/** "1–15 ungerade", "ab 21", "ganze Straße". */
export function rangeText(entry: { side: string; from: string | null; to: string | null }): string {
  const side = texts.sides[entry.side] ?? "";
  const numbers = entry.from
    ? entry.to === openEnd
      ? texts.openRange(entry.from)
      : texts.range(entry.from, entry.to ?? entry.from)
    : texts.wholeStreet;
  return side ? `${numbers} ${side}` : numbers;
}
