import { describe, expect, test } from "vitest";
import { firstLines, mostLines, sortLines, type TableLine } from "./sortRows.ts";

const line = (name: string, value: number | null, rank?: number, change: number | null = null): TableLine => ({
  row: { code: name, name, value, state: value === null ? "Hidden" : null, flags: [], within: name < "M" ? "Ahausen" : "Bedorf" },
  rank,
  change,
});

const lines = [
  line("Zell", 5, 2, -1),
  line("Ulm", null),
  line("Ähren", 9, 1, 2),
  line("Bonn", null),
  line("Mitte 10", 3, 3, 0),
  line("Mitte 9", 3, 3, 0),
];
const names = (key: "rank" | "name" | "value" | "change" | "within", ascending = true) =>
  sortLines(lines, { key, ascending }).map((item) => item.row.name);

describe("rows of the table", () => {
  test("stand by rank, equals by name with numbers by size", () => {
    expect(names("rank")).toEqual(["Ähren", "Zell", "Mitte 9", "Mitte 10", "Bonn", "Ulm"]);
  });

  test("without a value stand last in either direction, so that their place tells nothing", () => {
    expect(names("value", true).slice(-2)).toEqual(["Bonn", "Ulm"]);
    expect(names("value", false).slice(-2)).toEqual(["Bonn", "Ulm"]);
    expect(names("change", false)).toEqual(["Ähren", "Mitte 9", "Mitte 10", "Zell", "Bonn", "Ulm"]);
  });

  test("stand by name as in a German register", () => {
    expect(names("name")).toEqual(["Ähren", "Bonn", "Mitte 9", "Mitte 10", "Ulm", "Zell"]);
    expect(names("within").slice(0, 2)).toEqual(["Bonn", "Ähren"]);
  });

  test("of thousands the first are shown and the picked ones, all of them when asked for", () => {
    const many = Array.from({ length: mostLines + 40 }, (_, index) => line(`Ort ${index}`, index, index + 1));
    expect(firstLines(many, [], false)).toHaveLength(mostLines);
    expect(firstLines(many, [`Ort ${mostLines + 7}`, "Ort 3"], false).at(-1)?.row.name).toBe(`Ort ${mostLines + 7}`);
    expect(firstLines(many, [], true)).toHaveLength(mostLines + 40);
    expect(firstLines(many.slice(0, 20), [], false)).toHaveLength(20);
  });
});
