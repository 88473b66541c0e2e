import { formatDay } from "../../figures/format.ts";
import type { AnsweredRelease, ReleaseCorrection } from "../api/indicators.ts";
import { releaseTexts as texts } from "./releases.texts.de.ts";

/** The address under which a release can be cited for years. */
export function addressOfRelease(id: string): string {
  return `/ausgaben/${encodeURIComponent(id)}`;
}

/** The atlas of this release, whatever is current. */
export function atlasOfRelease(id: string): string {
  return `/?release=${encodeURIComponent(id)}`;
}

export function checkAddress(id: string): string {
  return `/indikatoren/ausgaben/${encodeURIComponent(id)}/pruefen`;
}

/** The corrections that concern one of these indicators. */
export function correctionsOf(release: AnsweredRelease, codes: readonly string[]): ReleaseCorrection[] {
  return release.corrections.filter((correction) => correction.indicators.some((code) => codes.includes(code)));
}

/** What must stand on a picture of a release, for whoever meets it without the page. */
export function pictureNotes(release: AnsweredRelease, code: string): string[] {
  return [
    ...(release.publishedAt === null ? [texts.draftPicture] : []),
    ...(release.newer ? [texts.newerPicture(release.newer.name, formatDay(release.newer.publishedAt))] : []),
    ...correctionsOf(release, [code]).map((one) => texts.correctionPicture(formatDay(one.correctedAt), one.reason)),
  ];
}
