import { interpolateRgbBasis } from "d3-interpolate";
import { negativeClasses, type Scale } from "./classes.ts";
import type { Direction } from "./jsonStat.ts";

/** Outlines and text of figures: contrast of at least 3:1 to every class colour below. */
export const ink = "#131525";
export const mutedInk = "#4a4f6a";
export const paper = "#ffffff";
export const grid = "#d5d8e4";
export const reference = "#8a1c5b";
/** One area pointed out where no values are shown; dark letters stay legible on it. */
export const accent = "#6f9de3";

/**
 * One hue family a direction, above zero, ordered by lightness alone, so that each is read without colour vision too.
 * Worse is warm, better is green-blue, neutral is blue.
 */
const ramps: Record<Direction, string[]> = {
  higherIsWorse: ["#fff4d6", "#fbd08b", "#f0a35e", "#d9743f", "#b75434"],
  higherIsBetter: ["#edf8ee", "#bfe5cf", "#86cbb4", "#4ba896", "#2b857d"],
  neutral: ["#eef3fc", "#c6d7f2", "#98b6e5", "#6b94d3", "#4674be"],
};

/** Below zero: the hues of the other direction, so that more and less are never mistaken for each other. */
const opposite: Record<Direction, string[]> = {
  higherIsWorse: ramps.higherIsBetter,
  higherIsBetter: ramps.higherIsWorse,
  neutral: ["#f6efe4", "#e3cfae", "#cdac78", "#b28a4e", "#93692f"],
};

/** Zeros: none at all is not the least of something. */
const zeroColour = paper;

function shades(ramp: readonly string[], count: number): string[] {
  if (count <= 1) {
    return [ramp[2] ?? paper].slice(0, count);
  }
  const colour = interpolateRgbBasis([...ramp]);
  return Array.from({ length: count }, (_, index) => colour(index / (count - 1)));
}

/** A colour a class: darker with the distance from zero, on either side in hues of its own. */
export function classColours(direction: Direction, scale: Scale): string[] {
  const below = negativeClasses(scale);
  const zeros = scale.zeroClass === null ? [] : [zeroColour];
  const above = scale.breaks.length - below - zeros.length;
  return [...shades(opposite[direction], below).reverse(), ...zeros, ...shades(ramps[direction], above)];
}

/** Around what its reader sees and the public does not: seen on every class colour with white beneath, and without colour. */
export const notPublicOutline = { stroke: ink, "stroke-width": 1.8, "stroke-dasharray": "4 3" } as const;

/** Lines of selected areas: Okabe–Ito, darkened to 3:1 on white; dash patterns tell them apart without colour. */
export const lineColours = ["#0060a0", "#b8480a", "#00735a", "#8a3f86", "#7a5c00", "#3d4a7a"] as const;
export const lineDashes = ["", "7 3", "2 3", "10 3 2 3", "5 2 1 2", "1 2"] as const;
