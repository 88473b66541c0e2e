// @vitest-environment jsdom
import { expect, test } from "vitest";
import { svg } from "./dom.ts";
import { sheetSvg } from "./sheet.ts";
import { textWidth, wrap } from "./text.ts";

const reason = "Nicht veröffentlichen: ".concat("enthält Werte, die für die Öffentlichkeit gesperrt sind. ".repeat(6)).trim();

test("a long text is broken into lines that fit", () => {
  const lines = wrap(reason, 13, 500);
  expect(lines.length).toBeGreaterThan(2);
  expect(Math.max(...lines.map((line) => textWidth(line, 13)))).toBeLessThanOrEqual(500);
  expect(lines.join(" ")).toBe(reason);
  expect(wrap("Donaudampfschifffahrtsgesellschaft", 13, 20)).toEqual(["Donaudampfschifffahrtsgesellschaft"]);
});

test("a warning stands above the map, which makes room for it", () => {
  const map = svg("svg", { width: 600, height: 400 });
  const options = {
    id: "s",
    unit: "%",
    decimals: 1,
    direction: "neutral",
    title: "Quote",
    subtitle: "Gemeinden, 2024",
    notes: ["Quelle: Test"],
  } as const;
  const scale = { breaks: [1, 2], zeroClass: null };
  // As text: jsdom writes the name space twice, browsers once.
  const place = (text: string, name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(text)?.[1]);
  const plain = sheetSvg(map, [], scale, options);
  const warned = sheetSvg(map, [], scale, { ...options, warnings: [reason] });
  expect(warned).toContain("Nicht veröffentlichen");
  expect(place(warned, "height")).toBeGreaterThan(place(plain, "height"));
  expect(place(plain, '<svg[^>]*height="400"[^>]* y')).toBe(72);
  expect(place(warned, '<svg[^>]*height="400"[^>]* y')).toBeGreaterThan(72);
});
