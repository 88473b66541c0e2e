import { type RefObject, useEffect, useRef } from "react";

/** Where one thing takes the place of another, the focus goes with it: what had it is gone. Not on the first drawing. */
export function useFocusAfter(host: RefObject<HTMLElement | null>, shown: unknown, selector: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown) {
      before.current = shown;
      host.current?.querySelector<HTMLElement>(selector)?.focus();
    }
  }, [host, shown, selector]);
}
