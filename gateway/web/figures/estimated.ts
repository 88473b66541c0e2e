import { figureTexts as texts } from "./texts.de.ts";

/** In whole percent; what is neither nothing nor all is never called so. */
export function estimatedPercent(share: number): string {
  if (share > 0 && share < 0.005) {
    return texts.underOnePercent;
  }
  return share >= 0.995 && share < 1 ? texts.overNinetyNinePercent : `${Math.round(Math.max(0, share) * 100)}\u00a0%`;
}

/** How much of a converted number is estimated, in words. */
export function estimatedText(share: number): string {
  return share <= 0 ? texts.nothingEstimated : texts.estimated(estimatedPercent(share));
}
