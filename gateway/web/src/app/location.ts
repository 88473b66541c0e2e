import { useMemo, useSyncExternalStore } from "react";

/** The address bar is the state of the page: a small store over the History API. */

const listeners = new Set<() => void>();

/** Asked before another page takes the place of this one; false holds it back, and `go` leaves all the same, later. */
export type LeaveGuard = (go: () => void) => boolean;

let guard: LeaveGuard | null = null;
/** Whether the page has something to lose with each change of its address, not only when another takes its place. */
let guardsAddress = false;
/** The address whose page is shown. */
let shown = "";

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    shown = current();
    window.addEventListener("popstate", step);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      window.removeEventListener("popstate", step);
    }
  };
}

const current = () => window.location.pathname + window.location.search;
const pageOf = (address: string) => address.split("?", 1)[0];

function tell(): void {
  shown = current();
  for (const listener of [...listeners]) {
    listener();
  }
}

function mayGo(address: string, go: () => void): boolean {
  if (!guard || (guardsAddress ? address === shown : pageOf(address) === pageOf(shown))) {
    return true;
  }
  return guard(() => {
    guard = null;
    go();
  });
}

/** Back and forward: the browser has gone already, so what holds it back puts the address back. */
function step(): void {
  const asked = current();
  if (mayGo(asked, () => navigate(asked))) {
    tell();
  } else {
    window.history.pushState(null, "", shown);
  }
}

/** One page at a time has something to lose; the answer takes the guard away again. */
export function guardLeaving(asked: LeaveGuard, wholeAddress = false): () => void {
  guard = asked;
  guardsAddress = wholeAddress;
  return () => {
    if (guard === asked) {
      guard = null;
    }
  };
}

export function useAddress(): URL {
  const address = useSyncExternalStore(subscribe, current);
  return useMemo(() => new URL(address, window.location.origin), [address]);
}

/**
 * `replace` for changes that the back button should not step through (sorting, first address of a visit); `unasked` where nothing
 * can be lost, whatever a guard says.
 */
export function navigate(address: string, options: { replace?: boolean; unasked?: boolean } = {}): void {
  if (address === current() || !(options.unasked || mayGo(address, () => navigate(address, options)))) {
    return;
  }
  if (options.replace) {
    window.history.replaceState(null, "", address);
  } else {
    window.history.pushState(null, "", address);
  }
  tell();
}
