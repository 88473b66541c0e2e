import { expect, test } from "vitest";
import { compareAddress, editorAddress, wishOf } from "./cutsAddress.ts";

const wish = { indicators: ["sgb2", "alter"], period: "2025" };

test("what is tried stands in the address", () => {
  const address = editorAddress("a b", wish);
  expect(address).toBe("/daten/zuschnitt/a%20b?indikatoren=sgb2,alter&zeitraum=2025");
  expect(wishOf(new URL(address, "http://x").searchParams)).toEqual(wish);
});

test("nothing said is not the same as nothing chosen", () => {
  expect(wishOf(new URLSearchParams())).toBeNull();
  expect(wishOf(new URLSearchParams("indikatoren="))).toEqual({ indicators: [], period: null });
});

test("a comparison names the other", () => {
  expect(compareAddress("1", "heute")).toBe("/daten/zuschnitt/1/vergleich?mit=heute");
});
