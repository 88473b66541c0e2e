import { useSyncExternalStore } from "react";

/**
 * The area under pointer or keyboard. It changes with every move of the mouse: figures follow it directly, and only what
 * shows it in words is rendered again.
 */
export interface ActiveArea {
  get(): string | null;
  set(area: string | null): void;
  subscribe(listener: () => void): () => void;
}

export function createActiveArea(): ActiveArea {
  let current: string | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(area) {
      if (area !== current) {
        current = area;
        for (const listener of [...listeners]) {
          listener();
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useActiveArea(active: ActiveArea): string | null {
  return useSyncExternalStore(active.subscribe, active.get);
}
