import { useCallback, useMemo, useState } from "react";
import { type AreaTopology, areaCodes, boxOf, type Layout, type MapBox } from "../../figures/geometry.ts";
import { geography } from "../api/geography.ts";
import type { Level } from "../api/indicators.ts";
import { useResource } from "../app/useResource.ts";

/** So many areas can be told apart without looking closer. */
const fewAreas = 500;

const steps = [1, 1.5, 2.25, 3.5, 5, 8, 12, 20, 32];

/** From this step on the first map is too coarse for what is shown. */
const fineStep = 3;

export interface MapPart {
  /** Finer borders of what is shown once they are there, otherwise the first map. */
  shown: AreaTopology;
  /** What is shown; null: all. */
  box: MapBox | null;
  isNearest: boolean;
  /** Finer borders are on their way. */
  loading: boolean;
  zoom(by: 1 | -1, around?: readonly [number, number]): void;
  whole(): void;
  /** By parts of what is shown, east and north. */
  move(east: number, north: number): void;
}

/** Looking closer at a map of very many areas; null where there are few. */
export function useMapPart(topology: AreaTopology, level: Level, layout: Layout | null): MapPart | null {
  const isLarge = useMemo(() => areaCodes(topology).length > fewAreas, [topology]);
  const all = useMemo<MapBox>(() => (isLarge ? boxOf(topology) : [0, 0, 1, 1]), [topology, isLarge]);
  const [{ step, x, y }, setView] = useState({ step: 0, x: 0.5, y: 0.5 });
  const box = useMemo(() => (step === 0 ? null : partOf(all, steps[step] ?? 1, x, y)), [all, step, x, y]);
  // The frame shows more than the part where it is wider: known once the part has been drawn.
  const visible = layout && layout.part === box ? layout.visible : null;
  const wanted = box && visible && step >= fineStep ? snapped(visible) : null;
  const detail = useResource(
    isLarge && wanted ? `detail ${level.code} ${level.mapHash} ${wanted.join()}` : null,
    () => geography.detail(level.code, level.mapHash ?? "", wanted ?? all),
    true,
  );
  const zoom = useCallback(
    (by: 1 | -1, around?: readonly [number, number]) =>
      setView((view) => {
        const next = Math.min(steps.length - 1, Math.max(0, view.step + by));
        const [ax, ay] = around ? [share(around[0], all[0], all[2]), share(around[1], all[1], all[3])] : [view.x, view.y];
        return { step: next, ...within(ax, ay, steps[next] ?? 1) };
      }),
    [all],
  );
  const move = useCallback(
    (east: number, north: number) =>
      setView((view) => {
        const factor = steps[view.step] ?? 1;
        return { step: view.step, ...within(view.x + east / factor, view.y + north / factor, factor) };
      }),
    [],
  );
  const whole = useCallback(() => setView({ step: 0, x: 0.5, y: 0.5 }), []);
  return isLarge
    ? {
        // Those of the part before would leave holes.
        shown: wanted && !detail.loading && !detail.error ? (detail.data ?? topology) : topology,
        box,
        isNearest: step === steps.length - 1,
        loading: detail.loading,
        zoom,
        whole,
        move,
      }
    : null;
}

const share = (at: number, from: number, to: number) => (at - from) / (to - from || 1);

/** The middle of what is shown as a part of the whole, so that no side shows what lies beyond. */
function within(x: number, y: number, factor: number) {
  const clamp = (at: number) => Math.min(1 - 0.5 / factor, Math.max(0.5 / factor, at));
  return { x: clamp(x), y: clamp(y) };
}

export function partOf([west, south, east, north]: MapBox, factor: number, x: number, y: number): MapBox {
  const [width, height] = [east - west, north - south];
  const [left, bottom] = [west + (x - 0.5 / factor) * width, south + (y - 0.5 / factor) * height];
  return [left, bottom, left + width / factor, bottom + height / factor];
}

/** A little more than the part, on round numbers: whoever moves by a hand's breadth asks for the same borders. */
export function snapped([west, south, east, north]: MapBox): MapBox {
  const round = 2 ** Math.floor(Math.log2(Math.max(east - west, north - south) / 4));
  const low = (at: number) => Math.floor(at / round) * round;
  const high = (at: number) => Math.ceil(at / round) * round;
  return [low(west), low(south), high(east), high(north)];
}
