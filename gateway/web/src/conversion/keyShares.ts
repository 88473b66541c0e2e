import type { KeyShare, NamedShare } from "../api/conversion.ts";

/** A share while a person edits it: the text of its field, in percent. */
export interface EditedShare {
  old: string;
  oldName: string;
  level: string;
  new: string;
  newName: string;
  percent: string;
}

const german = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 6, useGrouping: false });

export function edited(share: NamedShare): EditedShare {
  return { ...share, percent: german.format(share.share * 100) };
}

/** 0 to 1, or null where the text is no percentage. */
export function shareOf(percent: string): number | null {
  const text = percent.trim().replace(/\s*%$/, "").replace(",", ".");
  if (!/^\d{1,3}(\.\d+)?$/.test(text)) {
    return null;
  }
  const share = Number(text) / 100;
  return share > 1 ? null : Math.round(share * 1e8) / 1e8;
}

/** Null while a field holds no percentage. A share of nothing is none. */
export function keyShares(shares: readonly EditedShare[]): KeyShare[] | null {
  const read = shares.map((share) => ({ old: share.old, new: share.new, share: shareOf(share.percent) }));
  return read.every((share) => share.share !== null) ? (read.filter((share) => share.share !== 0) as KeyShare[]) : null;
}
