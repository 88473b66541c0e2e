import { useMemo, useSyncExternalStore } from "react";

/** The address bar is the state of the page: a small store over the History API. */

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

const current = () => window.location.pathname + window.location.search;

export function useAddress(): URL {
  const address = useSyncExternalStore(subscribe, current);
  return useMemo(() => new URL(address, window.location.origin), [address]);
}

/** `replace` for changes that the back button should not step through (sorting, first address of a visit). */
export function navigate(address: string, options: { replace?: boolean } = {}): void {
  if (address === current()) {
    return;
  }
  if (options.replace) {
    window.history.replaceState(null, "", address);
  } else {
    window.history.pushState(null, "", address);
  }
  for (const listener of [...listeners]) {
    listener();
  }
}
