import type { DatasetDefinition, Proposal } from "../api/ingestion.ts";
import { withProfile } from "./columnRoles.ts";

/** What the texts that are no period most probably stand for, where that can be told. */
export const suggestionsOf = (proposal: Proposal): Record<string, string> =>
  Object.fromEntries(
    proposal.unknownPeriods.flatMap(({ text, suggested }) => (suggested ? [[text, suggested] as [string, string]] : [])),
  );

/** The definition with other meanings of texts: a period, nothing for rows that are left out, null where it is open again. */
export function withMeanings(definition: DatasetDefinition, changed: Record<string, string | null>): DatasetDefinition {
  const { period } = definition.profile;
  const all: Record<string, string | null> = { ...((period?.meanings ?? {}) as Record<string, string>), ...changed };
  const meanings = Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null));
  return withProfile(definition, { period: { ...period, meanings } as NonNullable<typeof period> });
}
