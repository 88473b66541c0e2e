import { useId, useMemo } from "react";
import { formatNumber, formatPeriod } from "../../figures/format.ts";
import type { AreaTopology } from "../../figures/geometry.ts";
import type { ComputedIndex, IndexedArea } from "../api/indexes.ts";
import { ClassLegend, type LegendLine } from "./ClassLegend.tsx";
import { type ClassedArea, ClassMap } from "./ClassMap.tsx";
import { dynamicsLooks, type Look, pairLook, statusLooks } from "./classLooks.ts";
import { indexTexts as texts } from "./indexes.texts.de.ts";

interface Props {
  index: ComputedIndex;
  topology: AreaTopology;
}

/** The map of the status or of the dynamics by class, with its legend. */
export function PartMap({ index, topology, part }: Props & { part: "status" | "dynamics" }) {
  const computed = index[part];
  const classes = computed?.classes ?? [];
  const looks = useMemo(() => (part === "status" ? statusLooks : dynamicsLooks)(classes.length), [part, classes.length]);
  const lines = classes.map(({ name, areaCount }, at): LegendLine => ({ name, look: looks[at] ?? null, count: areaCount }));
  const areas = useMemo(
    () =>
      index.areas.map((area): ClassedArea => {
        const given = area[part]?.class ?? null;
        const name = given === null ? without(area) : (classes[given - 1]?.name ?? "");
        return {
          code: area.code,
          look: given === null ? null : (looks[given - 1] ?? null),
          text: texts.areaClass(area.name, name),
        };
      }),
    [index, part, classes, looks],
  );
  return <LegendedMap topology={topology} areas={areas} lines={lines} index={index} title={texts[part]} />;
}

/** Status and dynamics in one map: colours and marks. */
export function PairMap({ index, topology }: Props) {
  const { pairs, status, dynamics } = index;
  const looks = useMemo(() => statusLooks(status.classes.length), [status]);
  const count = dynamics?.classes.length ?? 0;
  const areas = useMemo(
    () =>
      index.areas.map((area): ClassedArea => {
        const [of, then] = [area.status.class, area.dynamics?.class ?? null];
        const hasBoth = of !== null && then !== null;
        const text = hasBoth
          ? texts.both(status.classes[of - 1]?.name ?? "", dynamics?.classes[then - 1]?.name ?? "")
          : without(area);
        return {
          code: area.code,
          look: hasBoth ? pairLook(looks, of, then, count) : null,
          text: texts.areaClass(area.name, text),
        };
      }),
    [index, status, dynamics, looks, count],
  );
  const lines = (pairs ?? []).flatMap((row, s) =>
    row.flatMap((areaCount, d): LegendLine[] =>
      areaCount === 0
        ? []
        : [
            {
              name: texts.both(status.classes[s]?.name ?? "", dynamics?.classes[d]?.name ?? ""),
              look: pairLook(looks, s + 1, d + 1, count),
              count: areaCount,
            },
          ],
    ),
  );
  return <LegendedMap topology={topology} areas={areas} lines={lines} index={index} title={texts.crossMap} />;
}

const without = (area: IndexedArea) => (area.excluded === null ? texts.noClass : texts.left);

interface LegendedProps extends Props {
  areas: readonly ClassedArea[];
  lines: readonly { name: string; look: Look | null; count: number }[];
  title: string;
}

function LegendedMap({ index, topology, areas, lines, title }: LegendedProps) {
  const id = `class${useId().replace(/[^a-z0-9]/gi, "")}`;
  const lacking = areas.filter((area) => area.look === null).length;
  const all = lacking === 0 ? lines : [...lines, { name: `${texts.noClass}, ${texts.left}`, look: null, count: lacking }];
  const label = texts.mapAlternative(
    index.name,
    title,
    all.map((line) => texts.counted(line.name, texts.gebiete(formatNumber(line.count)))).join("; "),
  );
  return (
    <figure className="index-figure">
      <figcaption>{texts.mapOf(title, formatPeriod(index.period))}</figcaption>
      <ClassMap id={id} topology={topology} areas={areas} label={label} />
      <ClassLegend id={id} lines={all} />
    </figure>
  );
}
