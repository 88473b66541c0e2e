import { describe, expect, it } from "vitest";
import { firstDayOf, validityDays } from "./validityDays.ts";

describe("the days of a Gebietsstand", () => {
  it("end where it is said, or where the next one begins", () => {
    expect(validityDays({ validFrom: "2019-01-01", validTo: null, holdsUntil: "2020-12-31" })).toBe(
      "1. Januar 2019 bis 31. Dezember 2020",
    );
    expect(validityDays({ validFrom: "2021-01-01", validTo: null, holdsUntil: null })).toBe("ab 1. Januar 2021");
    expect(validityDays({ validFrom: null, validTo: "2018-12-31", holdsUntil: "2018-12-31" })).toBe("bis 31. Dezember 2018");
    expect(validityDays({ validFrom: null, validTo: null, holdsUntil: null })).toBe("");
  });

  it("are proposed from its name", () => {
    expect(firstDayOf({ version: "2021-01-01", validFrom: null, validTo: null })).toBe("2021-01-01");
    expect(firstDayOf({ version: "2021-01-01", validFrom: "2021-06-01", validTo: null })).toBe("2021-06-01");
    expect(firstDayOf({ version: "2021-01-01", validFrom: null, validTo: "2022-12-31" })).toBe("");
    expect(firstDayOf({ version: "Entwurf", validFrom: null, validTo: null })).toBe("");
  });
});
