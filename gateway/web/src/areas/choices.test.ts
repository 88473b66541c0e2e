import { expect, test } from "vitest";
import type { AreaProfile, KnownLevel, Proposal } from "../api/areaImport.ts";
import type { Version } from "../api/geography.ts";
import { type Choices, choicesOf, missingOf, profileOf } from "./choices.ts";
import { arrange, codeOf } from "./levels.ts";
import type { Found } from "./severalLevels.ts";
import { isSimple } from "./simpleProfile.ts";

const level = (code: string, rank: number, isOverlapping = false): KnownLevel => ({
  code,
  name: code.toUpperCase(),
  namePlural: `${code}s`,
  rank,
  isOverlapping,
  division: "hauptgliederung",
});
const known = [level("kreis", 0), level("gemeinde", 1), level("sozialraum", 2), level("foerdergebiet", 9, true)];
const foundWith = (levels: KnownLevel[]): Found => ({ attributes: [], features: 7, levelColumns: [], tiers: [], levels });
const found = foundWith(known);
const versions: Version[] = [
  {
    version: "2025-01-01",
    isCurrent: true,
    areaCount: 7,
    publishedAt: "",
    validFrom: null,
    validTo: null,
    holdsUntil: null,
    isConvertible: true,
  },
];
const profile: AreaProfile = { version: "2025-01-01", level: "gemeinde", levels: [], code: "NR", name: "NAME", parent: 5 };

function made(changes: Partial<Choices> = {}): Choices {
  return { ...choicesOf(profile, found, versions), ...changes };
}

test("a proposal becomes choices and the same profile again", () => {
  expect(profileOf(made(), found)).toEqual({ ...profile, crs: "auto" });
});

test("each way to the parent is written as the service reads it", () => {
  const parent = (changes: Partial<Choices>) => profileOf(made(changes), found).parent;
  expect(parent({ parent: "none" })).toBeUndefined();
  expect(parent({ parent: "column", parentColumn: "BEZ" })).toBe("BEZ");
  expect(parent({ parent: "prefix", parentLength: "3" })).toBe(3);
  expect(parent({ parent: "one", parentArea: "10044" })).toEqual({ value: "10044" });
});

test("Kreise can be formed of Gemeinden whose keys begin alike", () => {
  const choices = made({
    level: "",
    levelName: "Gemeinde",
    levelNamePlural: "Gemeinden",
    above: "",
    parent: "formed",
    formNames: "10044 Saarlouis;10045  Saarpfalz-Kreis ;falsch",
  });
  const { levels, form, parent } = profileOf(choices, foundWith([]));
  expect(levels?.map(({ code, rank }) => [code, rank])).toEqual([
    ["kreis", 0],
    ["gemeinde", 1],
  ]);
  expect(parent).toBeUndefined();
  expect(form).toEqual([{ level: "kreis", prefixLength: 5, names: { "10044": "Saarlouis", "10045": "Saarpfalz-Kreis" } }]);
});

test("a whole can be formed of all areas where there is nothing yet", () => {
  const choices = made({
    level: "",
    levelName: "Stadtteil",
    levelNamePlural: "Stadtteile",
    above: "",
    parent: "form",
    wholeCode: "05315000",
    wholeName: "Köln",
    wholeLevel: null,
    wholeLevelPlural: null,
  });
  const { levels, form, parent } = profileOf(choices, foundWith([]));
  expect(levels?.map(({ code, rank }) => [code, rank])).toEqual([
    ["stadt", 0],
    ["stadtteil", 1],
  ]);
  expect(form).toEqual([{ level: "stadt", code: "05315000", names: { "05315000": "Köln" } }]);
  expect(parent).toBeUndefined();
});

test("a new level finds its place, and only those in its way move", () => {
  const own = { code: "ortsteil", name: "Ortsteil", namePlural: "Ortsteile" };
  const ranks = (above: string) => arrange(known, null, own, above).map(({ code, rank }) => [code, rank]);
  expect(ranks("sozialraum")).toEqual([["ortsteil", 3]]);
  expect(ranks("gemeinde")).toEqual([
    ["ortsteil", 2],
    ["sozialraum", 3],
  ]);
  expect(ranks("")).toEqual([
    ["ortsteil", 0],
    ["kreis", 1],
    ["gemeinde", 2],
    ["sozialraum", 3],
  ]);
});

test("levels of one rank stay side by side", () => {
  const own = { code: "x", name: "X", namePlural: "X" };
  const twins = [level("a", 0), level("b", 2), level("c", 2)];
  expect(arrange(twins, null, own, "a").map(({ code, rank }) => [code, rank])).toEqual([["x", 1]]);
});

test("what is missing is named before anything is sent", () => {
  const proposal = { question: null, levels: [] as Proposal["levels"] } as Proposal;
  expect(missingOf(made(), proposal)).toEqual([]);
  expect(missingOf(made({ version: "", newVersion: " ", code: "", level: "", parent: "one" }), proposal)).toEqual([
    "version",
    "levelName",
    "code",
    "parent",
  ]);
  expect(missingOf(made({ parent: "form" }), { ...proposal, question: "Welche Zone?" })).toEqual(["question", "whole"]);
});

test("a profile that says more than the fields can show is known as such", () => {
  expect(isSimple(profile, found)).toBe(true);
  expect(isSimple({ ...profile, levelProperty: "ebene" }, found)).toBe(false);
  expect(isSimple({ ...profile, form: [{ level: "kreis", code: "1" }] }, found)).toBe(false);
  expect(isSimple({ ...profile, levels: [{ code: "a", name: "A", namePlural: "A", rank: 0, pad: 3 }] }, found)).toBe(false);
});

test("a level's code is made of its name", () => {
  expect(codeOf(" Statistischer Bezirk ")).toBe("statistischer-bezirk");
  expect(codeOf("Großräume (ÄÖ)")).toBe("grossraeume-aeoe");
});
