// @vitest-environment jsdom

import { describe, expect, test } from "vitest";
import { asDataset } from "../fixtures/asDataset.ts";
import { byValue, ranks, valuesOfPeriod } from "./areaValue.ts";
import { classOf, legendEntries, type Scale, scaleOf } from "./classes.ts";
import { drawLegend, entryText } from "./legend.ts";

const breaks = [5, 10, 20];
const scale: Scale = { breaks, zeroClass: null };
const rows = valuesOfPeriod(
  asDataset({ A: [5], B: [5.1], C: [20], D: ["Hidden"], E: ["Hidden"], F: ["Unknown"], G: [5] }, ["2024"]),
  "2024",
);
const options = { unit: "%", decimals: 1, direction: "higherIsWorse", id: "test" } as const;

describe("classes", () => {
  test("are right-closed: the upper bound belongs to the class below", () => {
    expect([0, 5, 5.1, 10, 20].map((value) => classOf(value, breaks))).toEqual([0, 0, 1, 1, 2]);
  });

  test("hold a value above the last bound in the last class", () => {
    expect(classOf(21, breaks)).toBe(2);
  });

  test("that end below the highest value get one more, open upwards", () => {
    const fixed = { method: "fixed", breaks: [5, 10], count: 2 };
    expect(scaleOf(fixed, 12).breaks).toEqual([5, 10, Number.POSITIVE_INFINITY]);
    expect(scaleOf(fixed, 10).breaks).toEqual([5, 10]);
    expect(scaleOf(undefined, 10).breaks).toEqual([]);
  });
});

describe("the legend", () => {
  test("counts areas by class and by reason, and shows only reasons that occur", () => {
    expect(legendEntries(rows, scale).map((entry) => [entry.kind, entry.count])).toEqual([
      ["class", 2],
      ["class", 1],
      ["class", 1],
      ["state", 2],
      ["state", 1],
    ]);
  });

  test("tells ranges and reasons in words", () => {
    const entries = legendEntries(rows, { breaks: [5, 10, Number.POSITIVE_INFINITY], zeroClass: null });
    expect(entries.map((entry) => entryText(entry, options))).toEqual([
      "bis 5,0",
      "über 5,0 bis 10,0",
      "über 10,0",
      ".  nicht veröffentlicht",
      ".  keine Angabe",
    ]);
  });

  test("names a class of zeros by its number, between those below and those above", () => {
    const signed = valuesOfPeriod(asDataset({ A: [-7], B: [0], C: [0], D: [3] }, ["2024"]), "2024");
    const entries = legendEntries(signed, { breaks: [-0.1, 0, 5], zeroClass: 1 });
    expect(entries.map((entry) => entryText(entry, options))).toEqual(["bis −0,1", "0,0", "über 0,0 bis 5,0"]);
    expect(entries.map((entry) => entry.count)).toEqual([1, 2, 1]);
  });

  test("has two different patterns for withheld and for unknown", () => {
    const legend = drawLegend(legendEntries(rows, scale), scale, options);
    const pattern = (state: string) => legend.querySelector(`[data-state="${state}"] pattern`)?.innerHTML;
    expect(pattern("Hidden")).toBeTruthy();
    expect(pattern("Unknown")).toBeTruthy();
    expect(pattern("Hidden")).not.toBe(pattern("Unknown"));
  });
});

describe("ranks", () => {
  test("begin at the highest value, are shared by equals, and leave out areas without a number", () => {
    expect(Object.fromEntries(ranks(rows))).toEqual({ C: 1, B: 2, A: 3, G: 3 });
  });

  test("put areas without a number at the end in the order they came: their place tells nothing", () => {
    expect(byValue(rows).map((row) => row.code)).toEqual(["C", "B", "A", "G", "D", "E", "F"]);
  });
});
