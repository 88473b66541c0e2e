import { describeCell, type Unit } from "../../figures/describe.ts";
import type { Layout } from "../../figures/geometry.ts";
import { figureTexts } from "../../figures/texts.de.ts";
import { type ActiveArea, useActiveArea } from "../app/activeArea.ts";
import type { AtlasModel } from "./atlasModel.ts";

interface Props {
  layout: Layout | null;
  active: ActiveArea;
  model: AtlasModel;
  unit: Unit;
}

/** A note at the area under pointer or keyboard. Hidden from screen readers, which hear the live region instead. */
export function MapTooltip({ layout, active, model, unit }: Props) {
  const code = useActiveArea(active);
  const area = layout?.areas.find((candidate) => candidate.code === code);
  const row = code === null ? undefined : model.byCode.get(code);
  if (!layout || !area || !row) {
    return null;
  }
  const [x] = area.centre;
  const [[, top], [, bottom]] = area.box;
  const below = top < 70;
  const left = Math.min(Math.max(x, 90), layout.width - 90);
  const rank = model.rank.get(row.code);
  return (
    <div
      className={below ? "map-tooltip is-below" : "map-tooltip"}
      style={{ left, top: below ? bottom + 6 : top - 6 }}
      aria-hidden="true"
    >
      <strong>{row.name}</strong>
      {row.within && <span>{row.within}</span>}
      <span className="map-tooltip-value">
        {describeCell(row, unit)}
        {rank !== undefined && <span className="map-tooltip-rank">{figureTexts.rankOf(rank, model.rank.size)}</span>}
      </span>
    </div>
  );
}
