import { expect, test } from "vitest";
import type { ClearingEntry } from "../api/ingestion.ts";
import { clearingStreets, decidedTogether, similarStreets } from "./clearingStreets.ts";

const entry = (street: string, houseNumber: string, more: Partial<ClearingEntry> = {}) =>
  ({
    id: `${street} ${houseNumber}`,
    municipality: "1",
    street,
    houseNumber,
    addition: "",
    persons: 1,
    reason: "fehlt",
    suggestions: [],
    similar: [],
    ...more,
  }) as ClearingEntry;

test("addresses of a street are one row, however the street is capitalised, by number", () => {
  const [street, ...others] = clearingStreets([entry("Feldweg", "10"), entry("FELDWEG ", "9"), entry("Feldweg", "1")]);
  expect(others).toEqual([]);
  expect(street?.entries.map((one) => one.houseNumber)).toEqual(["1", "9", "10"]);
});

test("another municipality and another reason are other rows, and the most cases come first", () => {
  const streets = clearingStreets([
    entry("Feldweg", "1"),
    entry("Feldweg", "2", { municipality: "2", persons: 5 }),
    entry("Feldweg", "3", { reason: "mehrdeutig", persons: 3 }),
  ]);
  expect(streets.map((street) => street.cases)).toEqual([5, 3, 1]);
});

test("what is suggested for most addresses is suggested first for the street", () => {
  const [street] = clearingStreets([
    entry("Feldweg", "1", { suggestions: ["A", "B"] }),
    entry("Feldweg", "2", { suggestions: ["B"] }),
  ]);
  expect(street?.suggestions).toEqual(["B", "A"]);
});

test("what was decided at once is taken back at once", () => {
  const at = (street: string, houseNumber: string, decidedAt: string) => entry(street, houseNumber, { decidedAt });
  const groups = decidedTogether([
    at("Feldweg", "1", "b"),
    at("Feldweg", "2", "b"),
    at("Waldweg", "1", "b"),
    at("Feldweg", "3", "a"),
  ]);
  expect(groups.map((group) => group.addresses)).toEqual([["Feldweg 1", "Feldweg 2"], ["Waldweg 1"], ["Feldweg 3"]]);
});

test("a similar street takes each address to where its number lies, and leaves those that it does not have", () => {
  const similar = (area: string | null) => [{ street: "Feldweg", similarity: 0.9, area }];
  expect(
    similarStreets([
      entry("Feltweg", "1", { similar: similar("A") }),
      entry("Feltweg", "2", { similar: similar("B") }),
      entry("Feltweg", "3", { similar: similar("A") }),
      entry("Feltweg", "99", { similar: similar(null) }),
    ]),
  ).toEqual([
    {
      street: "Feldweg",
      similarity: 0.9,
      areas: [
        { area: "A", addresses: ["Feltweg 1", "Feltweg 3"] },
        { area: "B", addresses: ["Feltweg 2"] },
      ],
    },
  ]);
});
