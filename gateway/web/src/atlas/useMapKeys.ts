import { type RefObject, useEffect, useRef } from "react";
import type { AreaValue } from "../../figures/areaValue.ts";
import { byValue } from "../../figures/areaValue.ts";
import { type Compass, neighbourInDirection, type Place } from "../../figures/neighbours.ts";

const compass: Record<string, Compass> = { ArrowUp: "north", ArrowRight: "east", ArrowDown: "south", ArrowLeft: "west" };

export interface KeyScene {
  places: readonly Place[];
  neighbours: Readonly<Record<string, readonly string[]>>;
  rows: readonly AreaValue[];
}

/** The area a key leads to; null when the key leads nowhere. */
export function areaForKey(key: string, from: string | null, scene: KeyScene): string | null {
  const order = byValue(scene.rows.filter((row) => row.value !== null)).map((row) => row.code);
  const direction = compass[key];
  if (direction) {
    return from === null
      ? (mostCentral(scene.places) ?? null)
      : neighbourInDirection(from, direction, scene.places, scene.neighbours);
  }
  const at = from === null ? -1 : order.indexOf(from);
  switch (key) {
    case "Home":
      return order[0] ?? null;
    case "End":
      return order.at(-1) ?? null;
    case "PageDown":
      return order[at + 1] ?? null;
    case "PageUp":
      return order[Math.max(at - 1, 0)] ?? null;
    default:
      return null;
  }
}

function mostCentral(places: readonly Place[]): string | undefined {
  const middle = [0, 1].map((axis) => places.reduce((sum, place) => sum + (place.centre[axis] ?? 0), 0) / places.length);
  const distance = (place: Place) => Math.hypot(place.centre[0] - (middle[0] ?? 0), place.centre[1] - (middle[1] ?? 0));
  return [...places].sort((a, b) => distance(a) - distance(b))[0]?.code;
}

interface Handlers {
  scene(): KeyScene;
  active(): string | null;
  /** Where arrows begin when no area is active: the last area picked. */
  start: string | null;
  onMove(area: string): void;
  onSelect(area: string): void;
  onLeave(): void;
}

const handled = new Set([...Object.keys(compass), "Home", "End", "PageUp", "PageDown"]);

/** One tab stop for the whole map: keys move an inner cursor. */
export function useMapKeys(host: RefObject<HTMLElement | null>, handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const element = host.current;
    const press = (event: KeyboardEvent) => {
      const { start, scene, onMove, onSelect, onLeave } = latest.current;
      const active = latest.current.active();
      if (handled.has(event.key)) {
        event.preventDefault();
        const next = areaForKey(event.key, active ?? start, scene());
        if (next) {
          onMove(next);
        }
      } else if ((event.key === "Enter" || event.key === " ") && active) {
        event.preventDefault();
        onSelect(active);
      } else if (event.key === "Escape") {
        onLeave();
      }
    };
    element?.addEventListener("keydown", press);
    return () => element?.removeEventListener("keydown", press);
  }, [host]);
}
