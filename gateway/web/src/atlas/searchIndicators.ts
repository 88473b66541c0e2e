import type { Indicator } from "../api/indicators.ts";

/** ä and ae, ß and ss, capitals or not: a search should find what is meant. */
export function fold(text: string): string {
  return text.toLocaleLowerCase("de-DE").replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss");
}

/** All words must occur in the names or synonyms; where nothing bears such a name, in tags, source or definition. */
export function searchIndicators(indicators: readonly Indicator[], words: string): Indicator[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const find = (textOf: (indicator: Indicator) => string[]) =>
    indicators.filter((indicator) => {
      const text = fold(textOf(indicator).join(" "));
      return wanted.every((word) => text.includes(word));
    });
  const named = find((indicator) => [indicator.name, indicator.shortName, ...indicator.synonyms]);
  return named.length > 0
    ? named
    : find((indicator) => [...indicator.tags, indicator.source, indicator.definition, indicator.numeratorText]);
}
