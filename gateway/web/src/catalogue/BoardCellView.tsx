import { formatDay } from "../../figures/format.ts";
import type { BoardCell } from "../api/dataCatalogue.ts";
import { Badge } from "../app/Badge.tsx";
import { toneOf } from "./boardTones.ts";
import { completenessTexts as texts } from "./completeness.texts.de.ts";

/** The state of a period: a word beside its colour, and the day that matters. */
export function BoardCellView({ cell }: { cell: BoardCell }) {
  const tone = toneOf(cell);
  if (!tone) {
    return <span className="muted">{texts.states[cell.state]}</span>;
  }
  const day = cell.dueOn && cell.state !== "complete" ? formatDay(cell.dueOn) : "";
  return (
    <span className="board-cell">
      <Badge tone={tone}>{texts.states[cell.state]}</Badge>
      {day && <span className="board-day">{texts.dueDay(day, cell)}</span>}
    </span>
  );
}
