import type { Cell } from "./jsonStat.ts";
import { ink, lineColours, lineDashes, mutedInk, reference } from "./palette.ts";

export interface SeriesLine {
  code: string;
  name: string;
  /** One cell a period, in order. */
  cells: readonly Cell[];
  /** `selected` has its own colour, `reference` is the larger area, `context` a thin grey line without name. */
  role: "selected" | "reference" | "context";
}

export interface StyledLine extends SeriesLine {
  colour: string;
  dash: string;
  strokeWidth: number;
}

/** Colour and dash pattern together: lines are told apart without colour vision. */
export function styleLines(lines: readonly SeriesLine[]): StyledLine[] {
  let selected = 0;
  let references = 0;
  const many = lines.length > 120;
  return lines.map((item) => {
    if (item.role === "context") {
      return { ...item, colour: many ? "#d5d8e4" : "#b9bdcf", dash: "", strokeWidth: many ? 0.5 : 0.8 };
    }
    if (item.role === "reference") {
      references += 1;
      const first = references === 1;
      return { ...item, colour: first ? reference : mutedInk, dash: first ? "6 3" : "2 3", strokeWidth: 2.2 };
    }
    const index = selected % lineColours.length;
    selected += 1;
    return { ...item, colour: lineColours[index] ?? ink, dash: lineDashes[index] ?? "", strokeWidth: 2.4 };
  });
}
