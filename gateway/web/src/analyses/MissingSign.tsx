import { figureTexts } from "../../figures/texts.de.ts";
import type { AnalysisCell } from "../api/analyses.ts";

/** The sign in place of a number, and the reason in words for those who cannot see or know signs. */
export function MissingSign({ cell }: { cell: AnalysisCell }) {
  const state = cell.state ?? "Unknown";
  return (
    <span className="value-missing" title={figureTexts.states[state]}>
      <span aria-hidden="true">{cell.sign ?? figureTexts.signs[state]}</span>
      <span className="figure-sr-only">{figureTexts.states[state]}</span>
    </span>
  );
}
