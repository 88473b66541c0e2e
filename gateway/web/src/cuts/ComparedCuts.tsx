import { type ReactNode, useMemo } from "react";
import { formatNumber } from "../../figures/format.ts";
import type { AreaTopology } from "../../figures/geometry.ts";
import { type Cut, cuts, type TrialRequest } from "../api/cuts.ts";
import { geography } from "../api/geography.ts";
import { DataTable } from "../app/DataTable.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { colourAreas } from "./areaColours.ts";
import type { Share } from "./areaRows.ts";
import { CutPicture } from "./CutPicture.tsx";
import { type CutFacts, cutFacts, planOfToday } from "./compareCuts.ts";
import { formerly, type Plan, placed, planOf } from "./cutPlan.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import { IndicatorPick } from "./IndicatorPick.tsx";
import { useColours } from "./useColours.ts";
import { trialRequest } from "./useCutFigures.ts";
import { useTrialWish } from "./useTrialWish.ts";

interface Props {
  cut: Cut;
  /** Null: the cut of today. */
  other: Cut | null;
  topology: AreaTopology;
}

/** Two small maps, and one table of what sets them apart. */
export function ComparedCuts({ cut, other, topology }: Props) {
  const areas = useResource(`areas-of-${cut.version}`, () => geography.areasOf(cut.version), true);
  const { choices, error, wish, setWish } = useTrialWish(cut);
  const before = useMemo(() => formerly(cut.blocks), [cut]);
  const left = useMemo(() => planOf(cut), [cut]);
  const right = useMemo(() => {
    const names = new Map((areas.data ?? []).filter((area) => area.level === cut.level).map((area) => [area.code, area.name]));
    return other ? planOf(other) : planOfToday(before ?? new Map(), (code) => names.get(code) ?? code);
  }, [cut.level, other, before, areas.data]);
  const one = useFacts(cut, left, before, choices, wish);
  const two = useFacts(other ?? cut, right, other ? formerly(other.blocks) : before, choices, wish);
  const { colours } = useColours(left, topology);
  // The same area has the same colour on both maps where its neighbours let it.
  const others = useMemo(() => colourAreas(right, topology.neighbours ?? {}, colours), [right, topology, colours]);
  const names: [string, string] = [cut.name, other?.name ?? texts.today];
  const indicators = choices?.indicators.filter((indicator) => wish.indicators.includes(indicator.code)) ?? [];
  const problem = error ?? one.error ?? two.error;
  const row = (name: string, show: (facts: CutFacts) => ReactNode) => ({ name, one: show(one.facts), two: show(two.facts) });
  const isToday = other === null;
  const rows = [
    row(texts.areaCount, (facts) => formatNumber(facts.areas)),
    row(texts.smallest, ({ smallest }) => people(smallest)),
    row(texts.largest, ({ largest }) => people(largest)),
    row(texts.withheldAll, (facts) => share(facts.withheld)),
    ...indicators.map((indicator) =>
      row(texts.withheldIn(indicator.name), (facts) => share(facts.byIndicator.get(indicator.code) ?? null)),
    ),
    row(texts.meanCompactness, ({ meanCompactness }) =>
      meanCompactness === null ? texts.unknown : formatNumber(meanCompactness, 2),
    ),
    row(texts.tornAreas, ({ torn }) => (torn === null ? texts.unknown : formatNumber(torn))),
    ...(before && !isToday
      ? [row(texts.movedBlocks, ({ moved }) => (moved === null ? texts.unknown : formatNumber(moved)))]
      : before
        ? [{ name: texts.movedBlocks, one: formatNumber(one.facts.moved ?? 0), two: formatNumber(0) }]
        : []),
  ];
  return (
    <>
      {problem && <ProblemAlert error={problem} />}
      <div className="cut-pictures">
        <CutPicture name={names[0]} plan={left} topology={topology} colours={colours} withheld={one.withheld} />
        <CutPicture name={names[1]} plan={right} topology={topology} colours={others} withheld={two.withheld} />
      </div>
      {choices && <IndicatorPick choices={choices} wish={wish} onWish={setWish} />}
      <div className="cut-compared" aria-busy={one.isOld || two.isOld}>
        <DataTable
          caption={texts.compareOf(...names)}
          rows={rows}
          rowKey={(one) => one.name}
          columns={[
            { title: texts.figure, cell: (each) => each.name },
            { title: names[0], cell: (each) => each.one },
            { title: names[1] === names[0] ? `${names[1]} (2)` : names[1], cell: (each) => each.two },
          ]}
        />
      </div>
      {one.note && <p className="muted cut-note">{one.note}</p>}
    </>
  );
}

function people(area: CutFacts["smallest"]): string {
  return area ? texts.smallestOf(formatNumber(area.inhabitants), area.name) : texts.unknown;
}

function share(given: Share | null): string {
  return given ? texts.share(given.withheld, given.all, formatNumber(given.percent)) : texts.unknown;
}

function useFacts(
  cut: Cut,
  plan: Plan,
  before: ReadonlyMap<string, string | null> | null,
  choices: Parameters<typeof trialRequest>[2],
  wish: Parameters<typeof trialRequest>[3],
) {
  const request = useMemo(() => trialRequest(cut, plan.of, choices, wish), [cut, plan, choices, wish]);
  // The areas of today may be the same as those of the cut in another order: the whole plan is the key.
  const key = useMemo(() => JSON.stringify([plan.areas, placed(plan)]), [plan]);
  const measures = useResource(`measures ${cut.id} ${key}`, () =>
    cuts.measures(cut.id, { areas: [...plan.areas], blocks: placed(plan) }),
  );
  const trial = useResource(request ? `trial ${JSON.stringify(request)}` : null, () => cuts.trial(request as TrialRequest));
  const facts = useMemo(() => cutFacts(plan, before, measures.data, trial.data), [plan, before, measures.data, trial.data]);
  const withheld = useMemo(() => {
    const counts = new Map<string, number>();
    for (const area of (trial.data?.indicators ?? []).flatMap((indicator) => indicator.areas)) {
      counts.set(area.code, (counts.get(area.code) ?? 0) + Number(area.withheldPublic));
    }
    return counts;
  }, [trial.data]);
  return {
    facts,
    withheld,
    note: trial.data?.findings[0],
    isOld: measures.loading || trial.loading,
    error: measures.error ?? trial.error,
  };
}
