import { formatNumber } from "../../figures/format.ts";
import type { PlacedError } from "../api/http.ts";
import { importTexts as texts } from "./imports.texts.de.ts";

const shown = 10;

interface Props {
  findings: readonly PlacedError[];
  count: number;
  /** What the number of a finding is called. */
  place(row: string): string;
}

/** Sentences with the number of the area (or line) they are about; the first of many. */
export function FindingList({ findings, count, place }: Props) {
  return (
    <ul className="plain-list">
      {findings.slice(0, shown).map((finding) => (
        <li key={`${finding.row}-${finding.column}-${finding.text}`}>
          {finding.row ? place(formatNumber(finding.row)) : ""}
          {finding.text}
        </li>
      ))}
      {count > shown && <li>{texts.more(formatNumber(count - shown))}</li>}
    </ul>
  );
}
