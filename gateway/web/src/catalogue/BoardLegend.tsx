import type { CellState } from "../api/dataCatalogue.ts";
import { Badge } from "../app/Badge.tsx";
import { toneOf } from "./boardTones.ts";
import { completenessTexts as texts } from "./completeness.texts.de.ts";

/** What each word and colour means. */
export function BoardLegend() {
  return (
    <details className="disclosure">
      <summary>{texts.legend}</summary>
      <dl className="board-legend">
        {Object.entries(texts.meanings).map(([state, meaning]) => {
          const known = state as CellState;
          const tone = toneOf({ state: known, isOverdue: known === "overdue" });
          return (
            <div key={state}>
              <dt>{tone ? <Badge tone={tone}>{texts.states[known]}</Badge> : texts.states[known]}</dt>
              <dd>{meaning}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
