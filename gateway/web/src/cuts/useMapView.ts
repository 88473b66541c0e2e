import { useCallback, useMemo, useState } from "react";
import { type AreaTopology, type Layout, layOut } from "../../figures/geometry.ts";

const steps = [1, 1.5, 2.25, 3.5, 5, 8];

export interface MapView {
  layout: Layout;
  width: number;
  height: number;
  left: number;
  top: number;
  isWhole: boolean;
  isNearest: boolean;
  /** Nearer or farther, around a point of the drawing or the middle of what is shown. */
  zoom(by: 1 | -1, around?: readonly [number, number]): void;
  whole(): void;
  move(right: number, down: number): void;
  /** Brings a point into view. */
  show(point: readonly [number, number]): void;
}

/** A window onto a drawing that grows: lines and letters keep their size, and names find room. */
export function useMapView(topology: AreaTopology, width: number, maximumHeight: number): MapView | null {
  const [{ step, x, y }, setView] = useState({ step: 0, x: 0.5, y: 0.5 });
  const factor = steps[step] ?? 1;
  const base = useMemo(() => (width > 0 ? layOut(topology, width, maximumHeight) : null), [topology, width, maximumHeight]);
  const layout = useMemo(
    () => (base && factor > 1 ? layOut(topology, width * factor, base.height * factor) : base),
    [topology, width, factor, base],
  );
  // The middle of what is shown, as a part of the whole, holds for every size of the drawing.
  const within = useCallback((at: number) => Math.min(1 - 0.5 / factor, Math.max(0.5 / factor, at)), [factor]);
  const zoom = useCallback(
    (by: 1 | -1, around?: readonly [number, number]) =>
      setView((view) => {
        const next = Math.min(steps.length - 1, Math.max(0, view.step + by));
        const middle = around && layout ? { x: around[0] / layout.width, y: around[1] / layout.height } : view;
        return { step: next, x: middle.x, y: middle.y };
      }),
    [layout],
  );
  const move = useCallback(
    (right: number, down: number) =>
      layout &&
      setView((view) => ({
        ...view,
        x: within(within(view.x) + right / layout.width),
        y: within(within(view.y) + down / layout.height),
      })),
    [layout, within],
  );
  const show = useCallback(
    ([px, py]: readonly [number, number]) => {
      if (layout) {
        const [atX, atY] = [px / layout.width, py / layout.height];
        const reach = 0.4 / factor;
        setView((view) => ({
          ...view,
          x: Math.abs(atX - within(view.x)) > reach ? within(atX) : view.x,
          y: Math.abs(atY - within(view.y)) > reach ? within(atY) : view.y,
        }));
      }
    },
    [layout, factor, within],
  );
  const whole = useCallback(() => setView({ step: 0, x: 0.5, y: 0.5 }), []);
  if (!base || !layout) {
    return null;
  }
  return {
    layout,
    width: base.width,
    height: base.height,
    left: within(x) * layout.width - base.width / 2,
    top: within(y) * layout.height - base.height / 2,
    isWhole: step === 0,
    isNearest: step === steps.length - 1,
    zoom,
    whole,
    move,
    show,
  };
}
