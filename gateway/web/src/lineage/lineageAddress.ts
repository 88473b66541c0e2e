import { publicEdition } from "../app/edition.ts";

/** Where a value comes from, or why there is none: /wert/{indicator}/{area}/{period}. */
export function lineageAddress(indicator: string, area: string, period: string, isPublic: boolean): string {
  const path = [indicator, area, period].map(encodeURIComponent).join("/");
  return `/wert/${path}${isPublic ? `?${publicEdition}` : ""}`;
}
