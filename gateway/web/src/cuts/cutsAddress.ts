import type { TrialWish } from "./useCutFigures.ts";

/** /daten/zuschnitt · /daten/zuschnitt/{id} · /daten/zuschnitt/{id}/vergleich?mit={id} */
export const listAddress = "/daten/zuschnitt";

/** In place of a second variant: the cut of today. */
export const todayKey = "heute";

export function editorAddress(id: string, wish?: TrialWish): string {
  return withWish(`${listAddress}/${encodeURIComponent(id)}`, new URLSearchParams(), wish);
}

export function compareAddress(id: string, other: string, wish?: TrialWish): string {
  return withWish(`${listAddress}/${encodeURIComponent(id)}/vergleich`, new URLSearchParams({ mit: other }), wish);
}

/** Null: the address says nothing, so the page chooses. */
export function wishOf(search: URLSearchParams): TrialWish | null {
  const codes = search.get("indikatoren");
  return codes === null
    ? null
    : { indicators: codes.split(",").filter((code) => code !== ""), period: search.get("zeitraum") || null };
}

function withWish(path: string, search: URLSearchParams, wish?: TrialWish): string {
  if (wish) {
    search.set("indikatoren", wish.indicators.join(","));
    if (wish.period) {
      search.set("zeitraum", wish.period);
    }
  }
  const text = search.toString().replaceAll("%2C", ",");
  return text === "" ? path : `${path}?${text}`;
}
