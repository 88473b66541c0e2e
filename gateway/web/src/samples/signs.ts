const signs: Record<string, string> = { Hidden: ".", Unknown: ".", NotYetReported: "…", NotMeaningful: "x", TooUncertain: "/" };

/** The sign of official statistics for the reason why there is no number. */
export const signOf = (state: string | null): string => signs[state ?? ""] ?? "";
