import type { Area } from "../api/geography.ts";
import { reachTexts as texts } from "./reach.texts.de.ts";

/** Names by code; where several areas share one, with the larger area that each lies in. */
export function areaNames(codes: readonly { code: string; name: string }[], areas: readonly Area[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of codes) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const known = new Map(areas.map((area) => [area.code, area]));
  return new Map(
    codes.map(({ code, name }) => {
      const within = (counts.get(name) ?? 0) > 1 ? largerOf(known.get(code), known) : undefined;
      return [code, within ? texts.areaIn(name, within.name) : name];
    }),
  );
}

/** The municipality, or whatever lies next below the whole. */
function largerOf(area: Area | undefined, known: ReadonlyMap<string, Area>): Area | undefined {
  const code = area?.path.slice(0, -1)[1] ?? area?.path.slice(0, -1)[0];
  return code === undefined ? undefined : known.get(code);
}
