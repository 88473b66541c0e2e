import type { Indicator } from "../api/indicators.ts";

/** ä and ae, ß and ss, capitals or not: a search should find what is meant. */
export function fold(text: string): string {
  return text.toLocaleLowerCase("de-DE").replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss");
}

/** All words must occur somewhere in name, short name, definition or source. */
export function searchIndicators(indicators: readonly Indicator[], words: string): Indicator[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return indicators.filter((indicator) => {
    const text = fold([indicator.name, indicator.shortName, indicator.definition, indicator.source].join(" "));
    return wanted.every((word) => text.includes(word));
  });
}
