import { formatDay } from "../../figures/format.ts";
import type { Version } from "../api/geography.ts";
import { validityTexts as texts } from "./validity.texts.de.ts";

type Days = Pick<Version, "validFrom" | "validTo" | "holdsUntil">;

/** From when to when a Gebietsstand holds, in words; empty where nobody says. */
export function validityDays({ validFrom, validTo, holdsUntil }: Days): string {
  const to = holdsUntil ?? validTo;
  if (validFrom && to) {
    return texts.between(formatDay(validFrom), formatDay(to));
  }
  return validFrom ? texts.since(formatDay(validFrom)) : to ? texts.until(formatDay(to)) : "";
}

/** A Gebietsstand is named after its first day: what a form begins with. */
export function firstDayOf({ version, validFrom, validTo }: Pick<Version, "version" | "validFrom" | "validTo">): string {
  return validFrom ?? (!validTo && /^\d{4}-\d{2}-\d{2}$/.test(version) ? version : "");
}
