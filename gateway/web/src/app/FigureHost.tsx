import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { markAreas } from "../../figures/marks.ts";
import type { ActiveArea } from "./activeArea.ts";
import { useWidth } from "./useWidth.ts";

interface Props {
  /** Draws for a width in pixels; must keep its identity while the drawing stays the same. */
  draw(width: number): Element;
  selected?: readonly string[];
  active?: ActiveArea;
  onSelect?: (area: string) => void;
  className?: string;
  /** The element that holds the drawing, for those who need to measure or export it. */
  hostRef?: RefObject<HTMLDivElement | null>;
}

/** Gives a figure its place in the page: draws it at the width there is, and links its areas with the other figures. */
export function FigureHost({ draw, selected, active, onSelect, className, hostRef }: Props) {
  const own = useRef<HTMLDivElement>(null);
  const host = hostRef ?? own;
  const width = useWidth(host);
  const select = useRef(onSelect);
  select.current = onSelect;

  useLayoutEffect(() => {
    const element = host.current;
    if (element && width > 0) {
      const address = focusAddress(element);
      element.replaceChildren(draw(width));
      if (address) {
        element.querySelector<HTMLElement | SVGElement>(address)?.focus({ preventScroll: true });
      }
    }
  }, [draw, width, host]);

  // After each drawing too: a new drawing knows no marks.
  // biome-ignore lint/correctness/useExhaustiveDependencies: draw and width stand for the new drawing
  useLayoutEffect(() => {
    const mark = () => host.current && selected && markAreas(host.current, { selected, active: active?.get() ?? null });
    mark();
    return active?.subscribe(mark);
  }, [selected, active, draw, width, host]);

  useEffect(() => {
    const element = host.current;
    if (!element) {
      return;
    }
    const areaOf = (event: Event) => (event.target as Element).closest("[data-area]")?.getAttribute("data-area") ?? null;
    const over = (event: Event) => active?.set(areaOf(event));
    const leave = () => active?.set(null);
    const click = (event: Event) => {
      const area = areaOf(event);
      if (area && !(event.target as Element).closest("a, [data-sort]")) {
        select.current?.(area);
      }
    };
    element.addEventListener("pointerover", over);
    element.addEventListener("pointerleave", leave);
    element.addEventListener("click", click);
    return () => {
      element.removeEventListener("pointerover", over);
      element.removeEventListener("pointerleave", leave);
      element.removeEventListener("click", click);
    };
  }, [host, active]);

  return <div ref={host} className={className ? `figure-host ${className}` : "figure-host"} />;
}

/** Where the focus stood, in words that hold for the next drawing too. */
function focusAddress(host: HTMLElement): string | null {
  const focused = document.activeElement;
  if (!focused || !host.contains(focused)) {
    return null;
  }
  const column = focused.getAttribute("data-sort");
  const area = focused.closest("[data-area]")?.getAttribute("data-area");
  return column ? `[data-sort="${column}"]` : area ? `[data-area="${CSS.escape(area)}"] button` : "[tabindex='0']";
}
