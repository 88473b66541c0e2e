import { expect, test } from "vitest";
import { safeTarget } from "./SignInPage.tsx";

test("after sign-in only a path of our own is followed", () => {
  expect(safeTarget("/daten/lieferung/1?x=2")).toBe("/daten/lieferung/1?x=2");
  for (const strange of [null, "", "https://example.org", "//example.org", "/\\example.org", "javascript:alert(1)"]) {
    expect(safeTarget(strange)).toBe("/start");
  }
});
