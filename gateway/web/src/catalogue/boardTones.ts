import type { BoardCell, CellState } from "../api/dataCatalogue.ts";
import type { Tone } from "../app/Badge.tsx";

const tones: Partial<Record<CellState, Tone>> = {
  complete: "success",
  incomplete: "warning",
  waiting: "warning",
  due: "info",
  overdue: "danger",
  missing: "warning",
};

/** Colour of a cell; what is not expected has none. What is late is red, however much of it is there. */
export function toneOf(cell: Pick<BoardCell, "state" | "isOverdue">): Tone | null {
  return cell.isOverdue ? "danger" : (tones[cell.state] ?? null);
}
