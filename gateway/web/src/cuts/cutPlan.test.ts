import { expect, test } from "vitest";
import {
  addArea,
  assign,
  blockNames,
  blocksOf,
  dissolve,
  formerly,
  freeCode,
  freeName,
  isSamePlan,
  merge,
  type Plan,
  parents,
  placed,
  planOf,
  rename,
  split,
} from "./cutPlan.ts";

const block = (code: string, area: string | null, before: string | null = area) => ({
  code,
  name: `Block ${code}`,
  parent: null,
  area,
  before,
});
const start: Plan = planOf({
  areas: [
    { code: "A", name: "Nord" },
    { code: "B", name: "Süd" },
  ],
  blocks: [block("1", "A"), block("2", "A"), block("3", "B"), block("4", null)],
});

test("assigning moves blocks and leaves the plan before as it was", () => {
  const next = assign(start, ["2", "4"], "B");
  expect(blocksOf(next, "B")).toEqual(["2", "3", "4"]);
  expect(blocksOf(start, "B")).toEqual(["3"]);
});

test("what changes nothing is the same plan", () => {
  expect(assign(start, ["1", "2"], "A")).toBe(start);
  expect(assign(start, ["unknown"], "A")).toBe(start);
  expect(assign(start, ["1"], "no such area")).toBe(start);
  expect(merge(start, "A", "A")).toBe(start);
  expect(merge(start, "A", "Z")).toBe(start);
  expect(dissolve(start, "Z")).toBe(start);
  expect(addArea(start, { code: "A", name: "Noch einmal" })).toBe(start);
});

test("a part becomes an area of its own", () => {
  const next = split(start, ["2"], { code: "N1", name: "Mitte" });
  expect(next.areas.map((area) => area.name)).toEqual(["Nord", "Süd", "Mitte"]);
  expect(blocksOf(next, "N1")).toEqual(["2"]);
  expect(blocksOf(next, "A")).toEqual(["1"]);
});

test("merging keeps the second area with all blocks", () => {
  const next = merge(start, "A", "B");
  expect(next.areas.map((area) => area.code)).toEqual(["B"]);
  expect(blocksOf(next, "B")).toEqual(["1", "2", "3"]);
});

test("a dissolved area leaves its blocks without one", () => {
  const next = dissolve(start, "A");
  expect(next.areas.map((area) => area.code)).toEqual(["B"]);
  expect(blocksOf(next, null)).toEqual(["1", "2", "4"]);
});

test("an area keeps its blocks under another name and code, but takes no code that is in use", () => {
  const next = rename(start, "A", { code: "A1", name: "Norden" });
  expect(next.areas[0]).toEqual({ code: "A1", name: "Norden" });
  expect(blocksOf(next, "A1")).toEqual(["1", "2"]);
  expect(rename(start, "A", { code: "B", name: "Nord" })).toBe(start);
});

test("a new code is one that nobody uses", () => {
  expect(freeCode(start)).toBe("N1");
  expect(freeCode(addArea(start, { code: "N1", name: "" }), ["N2", null])).toBe("N3");
});

test("a new name is one that no area has", () => {
  const nameOf = (number: number) => `Gebiet ${number}`;
  expect(freeName(start, nameOf)).toBe("Gebiet 3");
  expect(freeName(addArea(start, { code: "N1", name: "Gebiet 4" }), nameOf)).toBe("Gebiet 5");
});

test("blocks of one name are told apart by their codes", () => {
  const names = blockNames([block("1", "A"), block("2", "A"), { ...block("3", "A"), name: "Block 1" }]);
  expect([...names.values()]).toEqual(["Block 1 (1)", "Block 2", "Block 1 (3)"]);
});

test("borders above are shown where there are several areas above", () => {
  expect(parents([block("1", "A")])).toBeNull();
  expect(parents([block("1", "A"), { ...block("2", "A"), parent: "P" }])?.get("2")).toBe("P");
});

test("plans are the same by what they say", () => {
  expect(isSamePlan(start, assign(assign(start, ["1"], "B"), ["1"], "A"))).toBe(true);
  expect(isSamePlan(start, assign(start, ["1"], "B"))).toBe(false);
  expect(isSamePlan(start, rename(start, "A", { code: "A", name: "Norden" }))).toBe(false);
  expect(placed(start)).toContainEqual({ code: "4", area: null });
});

test("a block in an area that is not there lies nowhere", () => {
  expect(planOf({ areas: [], blocks: [block("1", "A")] }).of.get("1")).toBeNull();
});

test("a new level has no cut of today", () => {
  expect(formerly([block("1", "A", null)])).toBeNull();
  expect(formerly([block("1", "B", "A"), block("2", "B", null)])?.get("1")).toBe("A");
});
