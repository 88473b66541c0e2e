import { type PointerEvent, type RefObject, useRef } from "react";
import { enclosed, extend, type Point, rectangle } from "./lasso.ts";
import type { MapView } from "./useMapView.ts";

export type Tool = "single" | "rectangle" | "lasso";

interface Handlers {
  onPick(block: string): void;
  /** With the Shift key: what lies there becomes the target. */
  onTake(block: string): void;
  onEnclose(blocks: string[]): void;
  onHover(block: string | null): void;
}

/** Farther than a hand trembles, in pixels. */
const slack = 5;

interface Drag {
  start: Point;
  line: readonly Point[];
  /** The last place on the screen, for moving the map. */
  screen: Point;
  isMoving: boolean;
}

/** Clicks pick a block; dragging draws around blocks, or moves the map where single blocks are picked and it is larger than its frame. */
export function useMapPointer(view: MapView | null, tool: Tool, trace: RefObject<SVGPathElement | null>, handlers: Handlers) {
  const drag = useRef<Drag | null>(null);
  const wasDragged = useRef(false);
  const clear = () => {
    drag.current = null;
    trace.current?.setAttribute("d", "");
  };
  const draw = (ring: readonly Point[]) =>
    trace.current?.setAttribute("d", ring.length > 1 ? `M${ring.map((point) => point.join(",")).join("L")}Z` : "");
  const ringOf = ({ start, line }: Drag) => (tool === "rectangle" ? rectangle(start, line.at(-1) ?? start) : line);
  return {
    onPointerDown(event: PointerEvent<SVGSVGElement>) {
      wasDragged.current = false;
      if (view && event.button === 0 && event.isPrimary) {
        const start = pointOf(event, view);
        drag.current = { start, line: [start], screen: [event.clientX, event.clientY], isMoving: false };
      }
    },
    onPointerMove(event: PointerEvent<SVGSVGElement>) {
      const { current } = drag;
      if (!view || !current || !event.isPrimary) {
        return;
      }
      const point = pointOf(event, view);
      const isFar = Math.hypot(event.clientX - current.screen[0], event.clientY - current.screen[1]) > slack;
      if (!current.isMoving && (!isFar || (tool === "single" && view.isWhole))) {
        return;
      }
      if (!current.isMoving) {
        event.currentTarget.setPointerCapture(event.pointerId);
        wasDragged.current = true;
      }
      if (tool === "single") {
        view.move(current.screen[0] - event.clientX, current.screen[1] - event.clientY);
      }
      const line = tool === "lasso" ? extend(current.line, point) : [current.start, point];
      drag.current = { ...current, line, screen: [event.clientX, event.clientY], isMoving: true };
      if (tool !== "single") {
        draw(ringOf(drag.current));
      }
    },
    onPointerUp() {
      const { current } = drag;
      clear();
      if (view && current?.isMoving && tool !== "single") {
        handlers.onEnclose(enclosed(view.layout.areas, ringOf(current)));
      }
    },
    onPointerCancel: clear,
    onPointerOver(event: PointerEvent<SVGSVGElement>) {
      handlers.onHover(event.pointerType === "mouse" ? blockAt(event.target) : null);
    },
    onPointerLeave: () => handlers.onHover(null),
    onClick(event: { target: EventTarget; shiftKey: boolean }) {
      const block = blockAt(event.target);
      if (block && !wasDragged.current) {
        (event.shiftKey ? handlers.onTake : handlers.onPick)(block);
      }
    },
  };
}

function blockAt(target: EventTarget): string | null {
  return (target as Element).getAttribute("data-block");
}

function pointOf(event: PointerEvent<SVGSVGElement>, view: MapView): Point {
  const box = event.currentTarget.getBoundingClientRect();
  return [
    view.left + ((event.clientX - box.left) / box.width) * view.width,
    view.top + ((event.clientY - box.top) / box.height) * view.height,
  ];
}
