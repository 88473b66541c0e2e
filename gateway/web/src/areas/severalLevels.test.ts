import { expect, test } from "vitest";
import type { AreaProfile, KnownLevel, Proposal } from "../api/areaImport.ts";
import { type Choices, choicesOf, missingOf, profileOf } from "./choices.ts";
import { arrangeAll } from "./levels.ts";
import { countsOf, type Found, tellingColumn } from "./severalLevels.ts";
import { isSimple } from "./simpleProfile.ts";

const guess = (code: string, name: string, namePlural: string) => ({ code, name, namePlural, rank: 0 });
const kreis = guess("kreis", "Kreis", "Kreise");
const gemeinde = guess("gemeinde", "Gemeinde", "Gemeinden");
const column = (name: string, distinct: number) => ({ name, distinct, examples: [], empty: 0, isUnique: false });
const known = (code: string, rank: number): KnownLevel => ({
  ...guess(code, code.toUpperCase(), `${code}s`),
  rank,
  isOverlapping: false,
  division: "haupt",
});

const rows: Found = {
  attributes: [column("ART", 3)],
  features: 9,
  levelColumns: [
    {
      name: "ART",
      texts: [
        { text: "Kreis", areas: 1, level: kreis },
        { text: "Gemeinde", areas: 5, level: gemeinde },
        { text: "kreisfreie Gemeinde", areas: 1, level: gemeinde },
        { text: "Wasser", areas: 2, level: null },
      ],
    },
  ],
  tiers: [],
  levels: [],
};

const columns: Found = {
  attributes: [column("PLR_ID", 12), column("BZR_ID", 4), column("PGR_ID", 2)],
  features: 12,
  levelColumns: [],
  tiers: [
    { code: "BZR_ID", name: "BZR_NAME", areas: 4, level: guess("bezirksregion", "Bezirksregion", "Bezirksregionen") },
    { code: "PGR_ID", name: null, areas: 2, level: guess("prognoseraum", "Prognoseraum", "Prognoseräume") },
  ],
  levels: [],
};

const own: AreaProfile = {
  version: "2025",
  code: "NR",
  name: "NAME",
  crs: "auto",
  level: "planungsraum",
  levels: [guess("planungsraum", "Planungsraum", "Planungsräume")],
};

const chosen = (found: Found, changes: Partial<Choices>): Choices => ({ ...choicesOf(own, found, []), ...changes });

test("the texts of a column become levels, of one level where they mean the same", () => {
  const choices = chosen(rows, { shape: "rows", parent: "longest" });
  const texts = choices.texts.map((pick) => ({ ...pick, isLeftOut: pick.text === "Wasser" }));
  const profile = profileOf({ ...choices, texts }, rows);
  expect(profile).toMatchObject({
    levelProperty: "ART",
    levelValues: { Kreis: "kreis", Gemeinde: "gemeinde", "kreisfreie Gemeinde": "gemeinde" },
    parent: { by: "prefix" },
    skip: [{ property: "ART", value: "Wasser" }],
  });
  expect(profile.level).toBeUndefined();
  expect(profile.levels?.map(({ code, rank }) => [code, rank])).toEqual([
    ["kreis", 0],
    ["gemeinde", 1],
  ]);
  expect(countsOf({ ...choices, texts }, choices, rows)).toEqual([
    { name: "Kreis", count: 1 },
    { name: "Gemeinden", count: 6 },
  ]);
});

test("columns with keys become coarser levels, whatever order they were chosen in", () => {
  const choices = chosen(columns, { shape: "columns" });
  const profile = profileOf({ ...choices, tiers: choices.tiers.toReversed() }, columns);
  expect(profile.form).toEqual([
    { level: "bezirksregion", property: "BZR_ID", name: "BZR_NAME" },
    { level: "prognoseraum", property: "PGR_ID" },
  ]);
  expect(profile.levels?.map(({ code, rank }) => [code, rank])).toEqual([
    ["prognoseraum", 0],
    ["bezirksregion", 1],
    ["planungsraum", 2],
  ]);
  expect(countsOf(choices, choices, columns).map(({ count, name }) => `${count} ${name}`)).toEqual([
    "2 Prognoseräume",
    "4 Bezirksregionen",
    "12 Planungsräume",
  ]);
});

test("only the coarsest of the columns' levels is told what it belongs to", () => {
  const profile = profileOf(chosen(columns, { shape: "columns", parent: "one", parentArea: "11000000" }), columns);
  expect(profile.parent).toBeUndefined();
  expect(profile.levels?.map(({ code, parent }) => [code, parent])).toEqual([
    ["prognoseraum", { value: "11000000" }],
    ["bezirksregion", undefined],
    ["planungsraum", undefined],
  ]);
});

test("a whole can be formed above them", () => {
  const profile = profileOf(
    chosen(columns, { shape: "columns", parent: "form", wholeCode: "11000000", wholeName: "Berlin" }),
    columns,
  );
  expect(profile.form?.map(({ level }) => level)).toEqual(["bezirksregion", "prognoseraum", "stadt"]);
  expect(profile.levels?.[0]).toMatchObject({ code: "stadt", rank: 0 });
});

test("a profile of several levels becomes the same fields and the same profile again", () => {
  for (const [found, changes] of [
    [rows, { shape: "rows", parent: "longest" }],
    [columns, { shape: "columns", parent: "one", parentArea: "1" }],
  ] as [Found, Partial<Choices>][]) {
    const profile = profileOf(chosen(found, changes), found);
    expect(isSimple(profile, found)).toBe(true);
    expect(profileOf(choicesOf(profile, found, []), found)).toEqual(profile);
  }
  expect(isSimple({ ...own, levelProperty: "andere" }, rows)).toBe(false);
});

test("levels of a file find their places between those there are", () => {
  const all = [known("stadt", 0), known("bezirk", 1), known("block", 2)];
  const place = (above: string, ...codes: string[]) =>
    arrangeAll(
      all,
      null,
      codes.map((code) => guess(code, code, code)),
      above,
    ).map(({ code, rank, division }) => [code, rank, division]);
  expect(place("", "bezirk", "viertel")).toEqual([
    ["viertel", 2, undefined],
    ["block", 3, "haupt"],
  ]);
  expect(place("", "gross", "bezirk")).toEqual([
    ["gross", 1, undefined],
    ["bezirk", 2, "haupt"],
    ["block", 3, "haupt"],
  ]);
  expect(place("block", "a", "b")).toEqual([
    ["a", 3, undefined],
    ["b", 4, undefined],
  ]);
});

test("what is missing of the levels is named", () => {
  const proposal = { question: null } as Proposal;
  expect(missingOf(chosen(rows, { shape: "rows", texts: [] }), proposal)).toContain("texts");
  expect(missingOf(chosen(columns, { shape: "columns", tiers: [] }), proposal)).toContain("tiers");
  expect(missingOf(chosen(columns, { shape: "columns" }), proposal)).toEqual([]);
});

test("a column tells levels only where each of its texts is one", () => {
  expect(tellingColumn(rows)).toBeUndefined();
  const [first] = rows.levelColumns;
  const whole = { name: "ART", texts: (first?.texts ?? []).slice(0, 3) };
  expect(tellingColumn({ ...rows, levelColumns: [whole] })).toBe(whole);
});
