import { describe, expect, test } from "vitest";
import { aroundFault, completionsAt, termOf, withTerm } from "./formula.ts";

const measures = [
  {
    code: "bevoelkerung",
    name: "Einwohner",
    attributes: [
      { code: "alter", categories: ["0-2", "3-5", "6-9"] },
      { code: "geschlecht", categories: ["m", "w"] },
    ],
  },
  { code: "geburten", name: "geburten", attributes: [] },
];
const texts = (formula: string, caret = formula.length) => completionsAt(formula, caret, measures).options.map((one) => one.text);

describe("a formula made by choosing", () => {
  test("names a measure, or the chosen categories of it", () => {
    expect(termOf("bevoelkerung", {})).toBe("bevoelkerung");
    expect(termOf("bevoelkerung", { alter: ["0-2", "3-5"], geschlecht: [] })).toBe("bevoelkerung[alter=0-2,3-5]");
    expect(termOf("bevoelkerung", { alter: ["0-2"], geschlecht: ["w"] })).toBe("bevoelkerung[alter=0-2;geschlecht=w]");
  });

  test("adds or subtracts; the denominator of a plain number is written over", () => {
    expect(withTerm("", "geburten", "+")).toBe("geburten");
    expect(withTerm(" 1 ", "geburten", "+")).toBe("geburten");
    expect(withTerm("a", "geburten", "-")).toBe("a - geburten");
    expect(withTerm("a - ", "geburten", "+")).toBe("a - geburten");
    expect(withTerm("", "geburten", "-")).toBe("-geburten");
  });
});

describe("what may come at the caret", () => {
  test("is a measure by its code or its name", () => {
    expect(texts("bev")).toEqual(["bevoelkerung"]);
    expect(texts("einw")).toEqual(["bevoelkerung"]);
    expect(texts("2*geb + x", 5)).toEqual(["geburten"]);
    expect(texts("")).toEqual([]);
  });

  test("is an attribute and then a category within brackets", () => {
    expect(texts("bevoelkerung[")).toEqual(["alter=", "geschlecht="]);
    expect(texts("bevoelkerung[alter=")).toEqual(["0-2", "3-5", "6-9"]);
    expect(texts("bevoelkerung[alter=0-2,")).toEqual(["3-5", "6-9"]);
    expect(texts("bevoelkerung[alter=0-2;ge")).toEqual(["geschlecht="]);
    expect(texts("fremd[")).toEqual([]);
    expect(completionsAt("bevoelkerung[alter=0", 20, measures).from).toBe(19);
  });
});

test("a fault is shown at its character, at the end too", () => {
  expect(aroundFault("a ++ b", 4)).toEqual(["a +", "+", " b"]);
  expect(aroundFault("a +", 4)).toEqual(["a +", "", ""]);
});
