import { memo, useId, useLayoutEffect, useMemo, useRef } from "react";
import type { Layout } from "../../figures/geometry.ts";
import { drawLabels } from "../../figures/labels.ts";
import { ink, paper } from "../../figures/palette.ts";
import { areaColours } from "./areaColours.ts";
import { blocksOf, type Plan } from "./cutPlan.ts";

interface Props {
  layout: Layout;
  plan: Plan;
  colours: ReadonlyMap<string, number>;
  /** Drawn dashed over the cut; null: not. */
  before: ReadonlyMap<string, string | null> | null;
  /** A number in a circle for areas with values that would be withheld. */
  withheld: ReadonlyMap<string, number>;
  target?: string | null;
  small?: boolean;
}

/** Blocks in the colours of their areas, with the borders and names of the areas. */
export const CutLayers = memo(function CutLayers(props: Props) {
  const { layout, plan, colours, before, withheld, target = null, small = false } = props;
  const borders = useMemo(() => layout.borders((block) => plan.of.get(block) ?? ""), [layout, plan]);
  const former = useMemo(() => (before ? layout.borders((block) => before.get(block) ?? "") : null), [layout, before]);
  const edge = useMemo(
    () => (target ? layout.borders((block) => (plan.of.get(block) === target ? target : "")) : null),
    [layout, plan, target],
  );
  const centres = useCentres(layout, plan);
  const marks = useMemo(
    () =>
      [...withheld].flatMap(([area, count]) => {
        const [x, y] = centres.get(area)?.centre ?? [];
        return x === undefined || y === undefined || count === 0 ? [] : [{ area, count, at: [x, y + 19] as [number, number] }];
      }),
    [withheld, centres],
  );
  const labels = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const names = plan.areas
      .flatMap(({ code, name }) => {
        const place = centres.get(code);
        return place ? [{ text: name, centre: place.centre, room: (place.box[1][0] - place.box[0][0]) * 1.1 }] : [];
      })
      .sort((a, b) => b.room - a.room);
    labels.current?.replaceChildren(
      drawLabels(
        names,
        layout,
        small || layout.width < 480 ? 11 : 13,
        marks.map(({ at }) => at),
      ),
    );
  }, [layout, plan.areas, centres, marks, small]);
  return (
    <g>
      <Blocks layout={layout} plan={plan} colours={colours} small={small} />
      <g fill="none" stroke={ink} strokeLinejoin="round" pointerEvents="none">
        {edge && <path d={edge} stroke={paper} strokeWidth={7} />}
        <path d={borders} strokeWidth={small ? 1.3 : 2.2} />
        {edge && <path d={edge} strokeWidth={3.6} />}
        <path d={layout.outline} strokeWidth={small ? 1.3 : 2.2} />
        {former && (
          <>
            <path d={former} stroke={paper} strokeWidth={3.6} strokeDasharray="7 5" />
            <path d={former} stroke="#8a1c5b" strokeWidth={1.8} strokeDasharray="7 5" />
          </>
        )}
      </g>
      <g ref={labels} pointerEvents="none" />
      <g pointerEvents="none" className="cut-marks">
        {marks.map(({ area, count, at: [x, y] }) => (
          <Mark key={area} x={x} y={y} text={String(count)} />
        ))}
      </g>
    </g>
  );
});

/** Apart from the rest: of thousands of blocks an edit changes a few, and an answer of the gate none. */
const Blocks = memo(function Blocks({ layout, plan, colours, small }: Pick<Props, "layout" | "plan" | "colours" | "small">) {
  const nowhere = useId().replace(/[^a-z0-9]/gi, "");
  return (
    <>
      <defs>
        <pattern id={nowhere} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill={paper} />
          <rect width="1.6" height="7" fill="#8a90ab" />
        </pattern>
      </defs>
      <g className="cut-blocks" stroke={ink} strokeWidth={small ? 0.3 : 0.6} strokeOpacity={0.45} strokeLinejoin="round">
        {layout.areas.map((block) => {
          const area = plan.of.get(block.code) ?? null;
          const colour = area === null ? undefined : areaColours[colours.get(area) ?? 0];
          return <BlockShape key={block.code} code={block.code} path={block.path} fill={colour ?? `url(#${nowhere})`} />;
        })}
      </g>
    </>
  );
});

const BlockShape = memo(function BlockShape({ code, path, fill }: { code: string; path: string; fill: string }) {
  return <path d={path} data-block={code} fill={fill} />;
});

function Mark({ x, y, text }: { x: number; y: number; text: string }) {
  return (
    <>
      <circle cx={x} cy={y} r={9.5} fill={ink} stroke={paper} strokeWidth={1.5} />
      <text x={x} y={y + 4} textAnchor="middle" fontSize={12} fontWeight={600} fill={paper}>
        {text}
      </text>
    </>
  );
}

type Centre = NonNullable<ReturnType<Layout["groupCentre"]>>;

/** Where each area has its name; found anew only for areas that an edit has touched. */
function useCentres(layout: Layout, plan: Plan): ReadonlyMap<string, Centre> {
  const known = useRef<{ layout: Layout; places: Map<string, Centre | null> }>({ layout, places: new Map() });
  return useMemo(() => {
    const before = known.current.layout === layout ? known.current.places : new Map<string, Centre | null>();
    const places = new Map<string, Centre | null>();
    const centres = new Map<string, Centre>();
    for (const { code } of plan.areas) {
      const key = blocksOf(plan, code).join(" ");
      const place = before.get(key) ?? layout.groupCentre((block) => plan.of.get(block) === code);
      places.set(key, place);
      if (place) {
        centres.set(code, place);
      }
    }
    known.current = { layout, places };
    return centres;
  }, [layout, plan]);
}
