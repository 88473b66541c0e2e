import { formatNumber } from "../../figures/format.ts";
import { hatchFill } from "../../figures/hatches.ts";
import { ink } from "../../figures/palette.ts";
import { type Look, marksId } from "./classLooks.ts";
import { indexTexts as texts } from "./indexes.texts.de.ts";

export interface LegendLine {
  name: string;
  look: Look | null;
  count: number;
}

/** What the colours and marks of a class map mean, and how many areas have each. `id` is that of the map, whose patterns it uses. */
export function ClassLegend({ id, lines }: { id: string; lines: readonly LegendLine[] }) {
  return (
    <ul className="class-legend" aria-label={texts.legend}>
      {lines.map((line) => (
        <li key={line.name}>
          <svg width="28" height="18" aria-hidden="true">
            <rect x="1" y="1" width="26" height="16" fill={line.look?.fill ?? hatchFill(id, "NotMeaningful")} stroke={ink} />
            {line.look?.marks && <rect x="1" y="1" width="26" height="16" fill={`url(#${marksId(id, line.look.marks)})`} />}
          </svg>
          {texts.counted(line.name, formatNumber(line.count))}
        </li>
      ))}
    </ul>
  );
}
