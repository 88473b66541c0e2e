import type { ReadyChapter, ReadyIndicator } from "../api/indicators.ts";
import { fold } from "../atlas/searchIndicators.ts";

export type ReadyFilter = "all" | "possible" | "switchedOn" | "missing";

export interface ReadyWish {
  words: string;
  /** Code of a chapter; empty: all. */
  chapter: string;
  state: ReadyFilter;
}

export const isPossible = ({ state }: ReadyIndicator) => state === "ready" || state === "announced";

/** The chapters with what is wanted of them; empty ones are left out. All words must occur, as people write them. */
export function filterReady(chapters: readonly ReadyChapter[], { words, chapter, state }: ReadyWish): ReadyChapter[] {
  const wanted = fold(words).split(/\s+/u).filter(Boolean);
  const isWanted = (one: ReadyIndicator) => {
    const fits = state === "all" || (state === "possible" ? isPossible(one) : one.state === state);
    const text = fits ? fold(textOf(one)) : "";
    return fits && wanted.every((word) => text.includes(word));
  };
  return chapters
    .filter((one) => chapter === "" || one.code === chapter)
    .map((one) => ({ ...one, indicators: one.indicators.filter(isWanted) }))
    .filter((one) => one.indicators.length > 0);
}

function textOf({ code, definition }: ReadyIndicator): string {
  const { name, shortName, synonyms, tags, plainText, definition: meaning } = definition;
  return [code, name, shortName, ...(synonyms ?? []), ...(tags ?? []), plainText, meaning].filter(Boolean).join(" ");
}

/** How many there are of which kind. */
export function countReady(chapters: readonly ReadyChapter[]) {
  const all = chapters.flatMap((one) => one.indicators);
  return {
    all: all.length,
    on: all.filter((one) => one.state === "switchedOn").length,
    possible: all.filter(isPossible).length,
    missing: all.filter((one) => one.state === "missing").length,
  };
}
