import { formatNumber } from "../../figures/format.ts";
import type { PlacedError } from "../api/http.ts";
import { areaImportTexts as texts } from "./areas.texts.de.ts";

const shown = 10;

/** Sentences with the number of the area they are about; the first of many. */
export function FindingList({ findings, count }: { findings: readonly PlacedError[]; count: number }) {
  return (
    <ul className="plain-list">
      {findings.slice(0, shown).map((finding) => (
        <li key={`${finding.row}-${finding.column}-${finding.text}`}>
          {finding.row ? texts.feature(formatNumber(finding.row)) : ""}
          {finding.text}
        </li>
      ))}
      {count > shown && <li>{texts.more(formatNumber(count - shown))}</li>}
    </ul>
  );
}
