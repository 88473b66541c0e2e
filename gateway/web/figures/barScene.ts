import type { AreaValue } from "./areaValue.ts";
import { classOf, type Scale } from "./classes.ts";
import type { Unit } from "./describe.ts";
import { type Direction, isNotPublic } from "./jsonStat.ts";
import { classColours, grid, notPublicOutline } from "./palette.ts";

export interface BarsOptions extends Unit {
  title: string;
  period: string;
  direction: Direction;
  scale: Scale;
  width: number;
  highlight?: readonly string[];
  /** A value to compare with (the Kreis), drawn as a line with its name. */
  reference?: { name: string; value: number };
  /** `list`: a named bar a row. `skyline`: narrow bars side by side. Default: list up to 24 areas. */
  layout?: "list" | "skyline";
}

export interface Bar extends AreaValue {
  value: number;
}

/** What both layouts draw from: bars in order, and how many areas have none. */
export interface BarScene {
  bars: readonly Bar[];
  missing: number;
  options: BarsOptions;
}

export interface Drawing {
  height: number;
  parts: (SVGElement | null)[];
}

export function barFill(bar: Bar, options: BarsOptions): string {
  return classColours(options.direction, options.scale)[classOf(bar.value, options.scale.breaks)] ?? grid;
}

/** What differs in the outline of a bar that the public does not see. */
export function barOutline(bar: Bar) {
  return isNotPublic(bar) ? notPublicOutline : {};
}

/** Bars stand on zero: their length is the value. */
export function barDomain({ bars, options }: BarScene): [number, number] {
  const values = [...bars.map((bar) => bar.value), ...(options.reference ? [options.reference.value] : [])];
  return [Math.min(0, ...values), Math.max(0, ...values) || 1];
}
