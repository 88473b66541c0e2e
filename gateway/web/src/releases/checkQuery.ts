import { type DifferenceKind, differenceKinds } from "../api/indicators.ts";
import { checkAddress } from "./releaseWords.ts";

/** What the comparison shows, and its address: …/pruefen?indikator=…&ebene=…&zeitraum=…&art=…&fassung=oeffentlich */
export interface CheckQuery {
  indicator: string | null;
  level: string | null;
  period: string | null;
  kind: DifferenceKind | null;
  isPublic: boolean;
}

export function parseCheck(address: URL): CheckQuery {
  const word = (name: string) => address.searchParams.get(name) || null;
  return {
    indicator: word("indikator"),
    level: word("ebene"),
    period: word("zeitraum"),
    kind: differenceKinds.find((kind) => kind === word("art")) ?? null,
    isPublic: word("fassung") === "oeffentlich",
  };
}

export function checkQueryAddress(id: string, asked: CheckQuery): string {
  const words = Object.entries({
    indikator: asked.indicator,
    ebene: asked.level,
    zeitraum: asked.period,
    art: asked.kind,
    fassung: asked.isPublic ? "oeffentlich" : null,
  }).flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return words.length === 0 ? checkAddress(id) : `${checkAddress(id)}?${words.join("&")}`;
}
