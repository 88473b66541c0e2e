import { type Reading, withReading } from "../app/edition.ts";

/** Where a value comes from, or why there is none: /wert/{indicator}/{area}/{period}. */
export function lineageAddress(indicator: string, area: string, period: string, reading: Reading): string {
  const path = [indicator, area, period].map(encodeURIComponent).join("/");
  return withReading(`/wert/${path}`, { ...reading, ownClasses: false });
}
