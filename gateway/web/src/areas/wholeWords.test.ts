import { expect, test } from "vitest";
import type { Choices } from "./choices.ts";
import { wholeWordsOf } from "./wholeWords.ts";

const said = (part: Partial<Choices>) =>
  wholeWordsOf(
    { wholeCode: "", wholeName: "", wholeLevel: null, wholeLevelPlural: null, level: "", levelName: "", ...part } as Choices,
    [{ code: "gemeinde", name: "Gemeinde", namePlural: "Gemeinden", rank: 1, isOverlapping: false, division: "" }],
  );

test("what is made of Gemeinden is a Kreis, what is made of Stadtteile a town", () => {
  expect(said({ levelName: "Gemeinde" })).toEqual({ name: "Kreis", namePlural: "Kreise" });
  expect(said({ level: "gemeinde" }).name).toBe("Kreis");
  expect(said({ levelName: "Stadtteil", wholeCode: "05315000" })).toEqual({ name: "Stadt", namePlural: "Städte" });
});

test("the key says it: five digits are a Kreis, two a Land, eight a town", () => {
  expect(said({ levelName: "Sozialraum", wholeCode: "10044" }).name).toBe("Kreis");
  expect(said({ levelName: "Kreis", wholeCode: "10" }).name).toBe("Land");
  expect(said({ levelName: "Gemeinde", wholeCode: "05315000" }).name).toBe("Stadt");
  expect(said({ wholeCode: "DG" }).name).toBe("Bund");
});

test("the name says it better than the key", () => {
  expect(said({ wholeCode: "10044", wholeName: "Landkreis Saarlouis" })).toEqual({ name: "Landkreis", namePlural: "Landkreise" });
  expect(said({ wholeCode: "10041", wholeName: "Regionalverband Saarbrücken" }).name).toBe("Regionalverband");
  expect(said({ wholeCode: "10045", wholeName: "Saarpfalz-Kreis" }).name).toBe("Kreis");
  expect(said({ wholeCode: "10043", wholeName: "Neunkirchen, Landkreis" }).name).toBe("Landkreis");
  expect(said({ wholeCode: "05316000", wholeName: "Landau" }).name).toBe("Stadt");
});

test("what a person says counts, and is not filled in again when it is deleted", () => {
  expect(said({ wholeCode: "10044", wholeLevel: "Kommune", wholeLevelPlural: "Kommunen" })).toEqual({
    name: "Kommune",
    namePlural: "Kommunen",
  });
  expect(said({ wholeCode: "10044", wholeLevel: "" }).name).toBe("");
});
