import { describe, expect, test } from "vitest";
import { asDataset } from "../../fixtures/asDataset.ts";
import { district as made } from "../../fixtures/district.ts";
import { catalogue } from "../../fixtures/values.ts";
import type { AtlasState } from "./atlasAddress.ts";
import { completeState, lastShownPeriod } from "./defaults.ts";

const levels = ["kreis", "gemeinde", "stadtteil", "sozialraum", "programmgebiet"].map((code, rank) => ({
  code,
  rank,
  name: code,
  namePlural: code,
  division: "",
  isOverlapping: code === "programmgebiet",
  areaCount: made.areas.filter((area) => area.level === code).length,
  mapHash: "abc123",
}));
const district = { catalogue, levels, areas: new Map(made.areas.map((area) => [area.code, area])) };
const open: AtlasState = {
  indicator: "",
  level: "",
  period: "",
  areas: [],
  places: null,
  sort: { key: "rank", ascending: true },
  publicEdition: false,
  release: null,
  ownClasses: false,
};

describe("what an address leaves open", () => {
  test("becomes a question of need on the finest level in the latest year", () => {
    expect(completeState(open, district)).toMatchObject({ indicator: "arbeitslosenquote", level: "sozialraum", period: "2025" });
  });

  test("follows the area asked for", () => {
    expect(completeState({ ...open, areas: ["10044113"] }, district)).toMatchObject({ level: "gemeinde", areas: ["10044113"] });
  });

  test("gives way where the indicator lacks a level or a year, and areas of another level drop out", () => {
    const asked = { ...open, indicator: "wahlbeteiligung", level: "sozialraum", period: "2023", areas: ["10044113-02-01"] };
    expect(completeState(asked, district)).toMatchObject({ level: "stadtteil", period: "2021", areas: [] });
  });
});

test("a first look lands on the last year that has a value", () => {
  expect(
    lastShownPeriod(asDataset({ A: [1, 2, "NotYetReported"], B: [1, "Hidden", "NotYetReported"] }, ["2022", "2023", "2024"])),
  ).toBe("2023");
});
