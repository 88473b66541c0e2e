import { describe, expect, test } from "vitest";
import { classColours, ink, lineColours, paper, reference } from "./palette.ts";

type Rgb = [number, number, number];

function parse(colour: string): Rgb {
  const hex = /^#(..)(..)(..)$/.exec(colour);
  const parts = hex ? hex.slice(1).map((part) => Number.parseInt(part, 16)) : (colour.match(/\d+/g) ?? []).map(Number);
  return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0];
}

const linear = (channel: number) => (channel <= 10.31 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4);

/** WCAG 2.2, relative luminance. */
function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(parse(one)), luminance(parse(other))].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const directions = ["higherIsWorse", "higherIsBetter", "neutral"] as const;

describe.each(directions)("the class colours for %s", (direction) => {
  test.each([2, 3, 4, 5, 6, 7])("in %i classes grow steadily darker, so that lightness alone orders them", (count) => {
    const lights = classColours(direction, count).map((colour) => luminance(parse(colour)));
    lights.slice(1).forEach((light, index) => {
      expect((lights[index] ?? 0) + 0.05).toBeGreaterThan((light + 0.05) * 1.15);
    });
  });

  test.each([1, 5, 7])("in %i classes have a contrast of at least 3:1 to the outline", (count) => {
    for (const colour of classColours(direction, count)) {
      expect(contrast(colour, ink)).toBeGreaterThanOrEqual(3);
    }
  });
});

test("lines stand out from the paper by at least 3:1, their names by 4.5:1", () => {
  for (const colour of [...lineColours, reference]) {
    expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
  }
});
