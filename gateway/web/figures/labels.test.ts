// @vitest-environment jsdom
import { expect, test } from "vitest";
import { drawLabels } from "./labels.ts";

const frame = { width: 400, height: 300 };
const label = { text: "Saarlouis", centre: [200, 150] as [number, number], room: 120 };
const heights = (element: Element) => [...element.querySelectorAll("tspan")].map((span) => Number(span.getAttribute("y")));

test("a label steps aside for a symbol on its place", () => {
  const [alone = 0] = heights(drawLabels([label], frame, 12));
  const [beside = 0] = heights(drawLabels([label], frame, 12, [[200, 150]]));
  expect(Math.abs(beside - alone)).toBeGreaterThan(10);
});

test("with symbols all around it stays where it was: the name matters more", () => {
  const around = [120, 135, 150, 165, 180].map((y): [number, number] => [200, y]);
  expect(heights(drawLabels([label], frame, 12, around))).toEqual(heights(drawLabels([label], frame, 12)));
});
