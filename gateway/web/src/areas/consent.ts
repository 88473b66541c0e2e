import type { AreaProfile } from "../api/areaImport.ts";

/** What a person agrees to after having seen what the dry run found. */
export interface Consent {
  repairs: boolean;
  /** Why an area may lie as it does, by its key. */
  accepted: Record<string, string>;
}

export const noConsent: Consent = { repairs: false, accepted: {} };

export function consentOf(profile: AreaProfile): Consent {
  return {
    repairs: profile.repairs ?? false,
    accepted: Object.fromEntries((profile.accepted ?? []).map(({ code, reason }) => [code, reason])),
  };
}

export function withConsent(profile: AreaProfile, { repairs, accepted }: Consent): AreaProfile {
  const { repairs: _, accepted: __, ...rest } = profile;
  const list = Object.entries(accepted).map(([code, reason]) => ({ code, reason }));
  return { ...rest, ...(repairs ? { repairs } : {}), ...(list.length > 0 ? { accepted: list } : {}) };
}
