import type { Answer } from "./answer.ts";
import { getJson, sendForm, sendJson } from "./http.ts";
import type * as schema from "./schema/geography.ts";

export type NamedShare = Answer<schema.NamedShare>;
export type ListedKey = Answer<schema.ListedKey>;
export type SavedKey = Answer<schema.SavedKey, { shares: NamedShare[] }>;
export type KeyFileColumns = Answer<schema.KeyFileColumns>;
export type DraftedKey = Answer<schema.DraftedKey, { shares: NamedShare[]; columns: KeyFileColumns | null }>;
export type KeyShare = schema.KeyShare;

/** From one Gebietsstand to another. */
export interface VersionPair {
  from: string;
  to: string;
}

const root = "/api/geography/conversion-keys";

function pathOf({ from, to }: VersionPair): string {
  return `${root}/${encodeURIComponent(from)}/${encodeURIComponent(to)}`;
}

export const conversion = {
  keys: () => getJson<ListedKey[]>(root),
  key: (pair: VersionPair) => getJson<SavedKey>(pathOf(pair)),
  csvAddress: (pair: VersionPair) => `${pathOf(pair)}/shares.csv`,
  byArea: (pair: VersionPair) => sendJson<DraftedKey>("POST", `${pathOf(pair)}/by-area`),
  byFile: (pair: VersionPair, file: File, columns: Partial<KeyFileColumns>) => {
    const parts = new FormData();
    parts.append("profile", JSON.stringify(columns));
    parts.append("file", file, file.name);
    return sendForm<DraftedKey>(`${pathOf(pair)}/by-file`, parts);
  },
  check: (pair: VersionPair, key: { weight: string; shares: KeyShare[] }) =>
    sendJson<DraftedKey>("POST", `${pathOf(pair)}/check`, key),
  save: (pair: VersionPair, key: { weight: string; reason: string; shares: KeyShare[] }) =>
    sendJson<DraftedKey>("PUT", pathOf(pair), key),
};
