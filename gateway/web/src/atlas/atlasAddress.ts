import { parseReading, type Reading, readingWords } from "../app/edition.ts";

/** What the atlas shows, and its address: /atlas/{indicator}/{level}/{period}?gebiet=a,b&orte=ja&sortierung=name&release=…&fassung=oeffentlich */

export type SortKey = "rank" | "name" | "within" | "value" | "change";

export interface AtlasState extends Reading {
  indicator: string;
  level: string;
  period: string;
  areas: string[];
  /** Facilities and meeting places on the map: null none, "" all, else those of one topic (Handlungsfeld). */
  places: string | null;
  sort: { key: SortKey; ascending: boolean };
}

/** More lines than this cannot be told apart. */
export const maximumAreas = 6;

const sortWords: Record<SortKey, string> = {
  rank: "rang",
  name: "name",
  within: "gemeinde",
  value: "wert",
  change: "veraenderung",
};
const everyPlace = "ja";
const defaultSort = { key: "rank", ascending: true } as const;

function parseSort(text: string | null): AtlasState["sort"] {
  const [word, order] = (text ?? "").split("-");
  const key = (Object.keys(sortWords) as SortKey[]).find((candidate) => sortWords[candidate] === word);
  return key ? { key, ascending: order !== "ab" } : defaultSort;
}

function parsePlaces(text: string | null): string | null {
  return text === everyPlace ? "" : text || null;
}

/** Parts that the address leaves open are empty; the page fills them with its defaults. */
export function parseAtlas(address: URL): AtlasState {
  const [, root, ...rest] = address.pathname.split("/").map(decodeURIComponent);
  const [indicator = "", level = "", period = ""] = root === "atlas" ? rest : [];
  const areas = (address.searchParams.get("gebiet") ?? "").split(",").filter(Boolean).slice(0, maximumAreas);
  return {
    indicator,
    level,
    period,
    areas: [...new Set(areas)],
    places: parsePlaces(address.searchParams.get("orte")),
    sort: parseSort(address.searchParams.get("sortierung")),
    ...parseReading(address),
  };
}

export function atlasAddress(state: AtlasState): string {
  const path = [state.indicator, state.level, state.period].filter(Boolean).map(encodeURIComponent).join("/");
  const search: string[] = [];
  if (state.areas.length > 0) {
    search.push(`gebiet=${state.areas.map(encodeURIComponent).join(",")}`);
  }
  if (state.places !== null) {
    search.push(`orte=${state.places === "" ? everyPlace : encodeURIComponent(state.places)}`);
  }
  if (state.sort.key !== defaultSort.key || !state.sort.ascending) {
    search.push(`sortierung=${sortWords[state.sort.key]}${state.sort.ascending ? "" : "-ab"}`);
  }
  search.push(...readingWords(state));
  return `/atlas/${path}${search.length > 0 ? `?${search.join("&")}` : ""}`;
}

/** Picks the area or takes it back; when the set is full the oldest makes room. */
export function toggleArea(areas: readonly string[], code: string): string[] {
  return areas.includes(code) ? areas.filter((area) => area !== code) : [...areas, code].slice(-maximumAreas);
}
