import { expect, test } from "vitest";
import type { MeasuredReach } from "../api/network.ts";
import { reachDataset } from "./reachDataset.ts";

const reach = {
  level: "stadtteil",
  by: "straight",
  supply: "capacity",
  demand: { indicator: "ew", name: "Einwohner", unit: "Personen", period: "2024", release: "Herbst" },
} as unknown as MeasuredReach;

test("the dataset reads the columns that the answer has, as finished figures that are public", () => {
  const dataset = reachDataset("Kitas nah", reach, "10044");
  expect(dataset.profile.values?.map((value) => value.column)).toEqual([
    "entfernung_m",
    "einrichtungen",
    "plaetze",
    "flaeche_prozent",
    "plaetze_je_100",
  ]);
  expect(dataset.measures.every((measure) => measure.additive === false && measure.published)).toBe(true);
  expect(dataset.measures[0]?.code).toBe("kitas_nah_entfernung");
});

test("minutes have no surface, and without people there is no supply for them", () => {
  const dataset = reachDataset("Kitas", { ...reach, by: "foot", demand: null }, "");
  expect(dataset.profile.values?.map((value) => value.column)).toEqual(["wegezeit_min", "einrichtungen", "plaetze"]);
});
