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

const above = (count: number) => ({ breaks: Array.from({ length: count }, (_, index) => index + 1), zeroClass: null });

describe.each(directions)("the class colours for %s", (direction) => {
  test.each([2, 3, 4, 5, 6, 7])("in %i classes grow steadily darker, so that lightness alone orders them", (count) => {
    const lights = classColours(direction, above(count)).map((colour) => luminance(parse(colour)));
    lights.slice(1).forEach((light, index) => {
      expect((lights[index] ?? 0) + 0.05).toBeGreaterThan((light + 0.05) * 1.15);
    });
  });

  test.each([1, 5, 7])("in %i classes have a contrast of at least 3:1 to the outline", (count) => {
    for (const colour of classColours(direction, above(count))) {
      expect(contrast(colour, ink)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(directions)("the class colours for %s on both sides of zero", (direction) => {
  const colours = classColours(direction, { breaks: [-10, -5, -0.1, 0, 5, 10, 20], zeroClass: 3 });
  const lights = colours.map((colour) => luminance(parse(colour)));

  test("grow darker with the distance from zero", () => {
    expect(lights.indexOf(Math.max(...lights))).toBe(3);
    for (const [near, far] of [
      [2, 1],
      [1, 0],
      [4, 5],
      [5, 6],
    ] as const) {
      expect((lights[near] ?? 0) + 0.05).toBeGreaterThan(((lights[far] ?? 0) + 0.05) * 1.15);
    }
  });

  test("are all different and stand out from the outline", () => {
    expect(new Set(colours).size).toBe(7);
    for (const colour of colours) {
      expect(contrast(colour, ink)).toBeGreaterThanOrEqual(3);
    }
  });

  test("without zeros the classes up to 0 have those of less", () => {
    const [below, ...rest] = classColours(direction, { breaks: [0, 4, 8], zeroClass: null });
    expect(rest).toEqual(classColours(direction, above(2)));
    expect(rest).not.toContain(below);
  });
});

test("lines stand out from the paper by at least 3:1, their names by 4.5:1", () => {
  for (const colour of [...lineColours, reference]) {
    expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
  }
});
