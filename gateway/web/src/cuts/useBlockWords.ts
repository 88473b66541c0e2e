import { useCallback, useMemo } from "react";
import { formatNumber } from "../../figures/format.ts";
import type { Cut } from "../api/cuts.ts";
import { geography } from "../api/geography.ts";
import { useResource } from "../app/useResource.ts";
import type { AreaRow } from "./areaRows.ts";
import { blockNames, type Plan } from "./cutPlan.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";

/** What is said of a block: its area, who lives there, what would be withheld, where it lies today. */
export function useBlockWords(
  cut: Cut,
  plan: Plan,
  before: ReadonlyMap<string, string | null> | null,
  rows: readonly AreaRow[],
  selection: ReadonlySet<string>,
) {
  const former = useResource(before ? `areas-of-${cut.version}` : null, () => geography.areasOf(cut.version), true);
  const blocks = useMemo(() => blockNames(cut.blocks), [cut]);
  const areas = useMemo(() => new Map(plan.areas.map((area) => [area.code, area.name])), [plan.areas]);
  const formers = useMemo(
    () =>
      new Map(
        [...cut.areas, ...(former.data ?? []).filter((area) => area.level === cut.level)].map(({ code, name }) => [code, name]),
      ),
    [cut, former.data],
  );
  const nameOfBlock = useCallback((code: string) => blocks.get(code) ?? code, [blocks]);
  const nameOfArea = useCallback(
    (code: string | null) => (code === null ? texts.nowhereLabel : (areas.get(code) ?? code)),
    [areas],
  );
  const nameOfFormer = useCallback(
    (code: string | null) => (code === null ? texts.nowhereLabel : (formers.get(code) ?? code)),
    [formers],
  );
  const describe = useCallback(
    (block: string) => {
      const area = plan.of.get(block) ?? null;
      const row = rows.find((one) => one.code === area);
      const was = before?.get(block) ?? null;
      const parts = [
        area === null ? texts.blockNowhere(nameOfBlock(block)) : texts.blockAt(nameOfBlock(block), nameOfArea(area)),
        row && row.inhabitants !== null && texts.inhabitantsOf(formatNumber(row.inhabitants)),
        row && row.withheld > 0 && texts.withheldOf(row.withheld),
        was !== null && was !== area && texts.blockBefore(nameOfFormer(was)),
        selection.has(block) && texts.isSelected,
      ];
      return parts.filter(Boolean).join(" · ");
    },
    [plan, rows, before, selection, nameOfBlock, nameOfArea, nameOfFormer],
  );
  return { nameOfBlock, nameOfArea, nameOfFormer, describe };
}
