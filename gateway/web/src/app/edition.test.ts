import { expect, test } from "vitest";
import { askedOf, parseReading, type Reading, withReading } from "./edition.ts";

const current: Reading = { publicEdition: false, release: null, ownClasses: false };

test("an address names the edition and the release, and is read again as it was written", () => {
  const reading: Reading = { publicEdition: true, release: "0199-ab", ownClasses: false };
  expect(withReading("/gebiet/10044?jahr=2024", reading)).toBe("/gebiet/10044?jahr=2024&release=0199-ab&fassung=oeffentlich");
  expect(parseReading(new URL(withReading("/gebiet/10044", reading), "http://localhost"))).toEqual(reading);
  expect(withReading("/gebiet/10044", current)).toBe("/gebiet/10044");
});

test("limits of one's own are no part of the public edition", () => {
  expect(askedOf({ ...current, ownClasses: true })).toEqual({ classes: "own" });
  expect(askedOf({ ...current, publicEdition: true, ownClasses: true })).toEqual({ edition: "public" });
});

test("what is no name of a release is not asked for", () => {
  expect(parseReading(new URL("http://localhost/?release=../../x")).release).toBeNull();
});
