import { type KeyboardEvent, type ReactNode, type RefObject, useId, useRef, useState } from "react";
import type { AreaTopology } from "../../figures/geometry.ts";
import { ink, paper } from "../../figures/palette.ts";
import { Button } from "../app/Button.tsx";
import { useWidth } from "../app/useWidth.ts";
import { blockForKey, nearest } from "./blockForKey.ts";
import { CutLayers } from "./CutLayers.tsx";
import type { Plan } from "./cutPlan.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import { type Tool, useMapPointer } from "./useMapPointer.ts";
import { type MapView, useMapView } from "./useMapView.ts";

interface Props {
  topology: AreaTopology;
  plan: Plan;
  colours: ReadonlyMap<string, number>;
  before: ReadonlyMap<string, string | null> | null;
  withheld: ReadonlyMap<string, number>;
  target: string | null;
  selection: ReadonlySet<string>;
  tool: Tool;
  hint: string;
  /** Beside the buttons above the map. */
  children: ReactNode;
  describe(block: string): string;
  onPick(block: string): void;
  onTake(block: string): void;
  onEnclose(blocks: string[]): void;
  onSelect(blocks: string[]): void;
  /** The next or the previous target area; answers what to say. */
  onStep(by: 1 | -1): string;
  /** Where the focus goes when the map is left by Escape. */
  exit: RefObject<HTMLElement | null>;
}

/** The blocks of a cut, by mouse, finger and keyboard: one tab stop, arrows move an inner cursor. */
export function CutMap(props: Props) {
  const { topology, plan, colours, before, withheld, target, selection, tool, hint, describe, onStep, exit, children } = props;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const trace = useRef<SVGPathElement>(null);
  const width = useWidth(frame);
  // Asked once: on a phone the height of the window changes with each scroll.
  const [maximumHeight] = useState(() => Math.max(340, Math.min(660, window.innerHeight * 0.7)));
  const view = useMapView(topology, width, maximumHeight);
  const [active, setActive] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [spoken, setSpoken] = useState("");
  const pointer = useMapPointer(view, tool, trace, {
    onPick: (block) => {
      setActive(block);
      props.onPick(block);
    },
    onTake: props.onTake,
    onEnclose: props.onEnclose,
    onHover: setHovered,
  });

  function moveTo(block: string, shown: MapView) {
    setActive(block);
    setSpoken(describe(block));
    const place = shown.layout.areas.find((area) => area.code === block);
    if (place) {
      shown.show(place.centre);
    }
  }

  function press(event: KeyboardEvent) {
    if (!view || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const { areas } = view.layout;
    const key = event.key === "G" ? "g" : event.key;
    const middle = [view.left + view.width / 2, view.top + view.height / 2] as const;
    const next = active ? blockForKey(event.key, active, areas, topology.neighbours ?? {}) : undefined;
    const centre = areas.find((area) => area.code === active)?.centre;
    const acts: Record<string, () => void> = {
      Enter: () => active && props.onPick(active),
      " ": () => active && props.onPick(active),
      PageDown: () => setSpoken(onStep(1)),
      PageUp: () => setSpoken(onStep(-1)),
      g: () => active && props.onTake(active),
      "+": () => view.zoom(1, centre),
      "-": () => view.zoom(-1, centre),
      Escape: () => {
        setActive(null);
        exit.current?.focus();
      },
    };
    if (event.key.startsWith("Arrow")) {
      event.preventDefault();
      const block = active ? next : nearest(areas, middle);
      if (block) {
        if (event.shiftKey && active) {
          props.onSelect([active, block]);
        }
        moveTo(block, view);
      }
    } else if (Object.hasOwn(acts, key)) {
      event.preventDefault();
      acts[key]?.();
    }
  }

  const shown = hovered ?? active;
  return (
    <div className="cut-map">
      <div className="cut-map-head">
        {children}
        <div className="cut-zoom">
          <Button look="secondary" small busy={!view || view.isNearest} aria-label={texts.zoomIn} onClick={() => view?.zoom(1)}>
            +
          </Button>
          <Button look="secondary" small busy={!view || view.isWhole} aria-label={texts.zoomOut} onClick={() => view?.zoom(-1)}>
            −
          </Button>
          {view && !view.isWhole && (
            <Button look="secondary" small onClick={view.whole}>
              {texts.zoomAll}
            </Button>
          )}
        </div>
      </div>
      <div className="cut-frame" ref={frame}>
        {view && (
          <svg
            className={`cut-svg is-${tool}${view.isWhole ? "" : " is-near"}`}
            width={view.width}
            height={view.height}
            viewBox={`${view.left} ${view.top} ${view.width} ${view.height}`}
            role="application"
            aria-label={texts.map(plan.areas.length, plan.of.size)}
            aria-describedby={`${id}-help`}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys of its reader
            tabIndex={0}
            onKeyDown={press}
            onBlur={() => setSpoken("")}
            {...pointer}
          >
            <CutLayers layout={view.layout} plan={plan} colours={colours} before={before} withheld={withheld} target={target} />
            <Marked view={view} blocks={selection} look="selected" />
            {active && <Marked view={view} blocks={new Set([active])} look="active" />}
            <path ref={trace} className="cut-trace" pointerEvents="none" />
          </svg>
        )}
      </div>
      <p className="cut-line">{shown ? describe(shown) : hint}</p>
      <p className="cut-help" id={`${id}-help`}>
        {texts.mapHelp}
      </p>
      <div className="figure-sr-only" aria-live="polite">
        {spoken}
      </div>
    </div>
  );
}

/** Frames around blocks, light beneath dark, so that they are seen on every colour. */
function Marked({ view, blocks, look }: { view: MapView; blocks: ReadonlySet<string>; look: "selected" | "active" }) {
  const path = view.layout.areas
    .filter((block) => blocks.has(block.code))
    .map((block) => block.path)
    .join("");
  return (
    <g className={`cut-${look}`} fill="none" strokeLinejoin="round" pointerEvents="none">
      <path d={path} stroke={look === "active" ? ink : paper} strokeWidth={look === "active" ? 7 : 5} />
      <path
        d={path}
        stroke={look === "active" ? "#ffd23f" : ink}
        strokeWidth={look === "active" ? 3.5 : 2.4}
        strokeDasharray={look === "active" ? "" : "2 3"}
      />
    </g>
  );
}
