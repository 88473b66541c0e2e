import { describe, expect, test } from "vitest";
import {
  compareNames,
  formatBytes,
  formatChange,
  formatDay,
  formatMinute,
  formatNumber,
  formatPeriod,
  formatValue,
} from "./format.ts";

describe("numbers", () => {
  test("have a decimal comma and points between thousands", () => {
    expect(formatNumber(1234567.891, 2)).toBe("1.234.567,89");
    expect(formatNumber(12, 1)).toBe("12,0");
  });

  test("carry a true minus sign, and zero carries none", () => {
    expect(formatNumber(-3.5, 1)).toBe("−3,5");
    expect(formatNumber(-0, 1)).toBe("0,0");
  });

  test("of change always carry a sign, and a change of nothing says so", () => {
    expect(formatChange(2.34, 1)).toBe("+2,3");
    expect(formatChange(-2.34, 1)).toBe("−2,3");
    expect(formatChange(0.04, 1)).toBe("±0,0");
    expect(formatChange(-0.04, 1)).toBe("±0,0");
  });

  test("stay on one line with their unit, and counts need no unit", () => {
    expect(formatValue(12.5, 1, "%")).toBe("12,5\u00a0%");
    expect(formatValue(-4.09688, 5, "Prozentpunkte")).toBe("−4,09688 Prozentpunkte");
    expect(formatValue(1200, 0, "Anzahl")).toBe("1.200");
  });

  test("of bytes are rounded to a size people know", () => {
    expect(formatBytes(512)).toBe("512\u00a0Byte");
    expect(formatBytes(18_453_221)).toBe("18,5\u00a0MB");
  });
});

describe("times", () => {
  test("are German words, and a plain date does not move with the clock of the reader", () => {
    expect(formatDay("2025-03-31")).toBe("31. März 2025");
    expect(formatDay("2025-01-01T23:30:00Z")).toBe("2. Januar 2025");
    expect(formatMinute("2025-07-01T12:05:00Z")).toBe("01.07.2025, 14:05");
  });

  test("that cannot be read are shown as they came", () => {
    expect(formatDay("demnächst")).toBe("demnächst");
  });

  test("of reporting are year, half-year, quarter, month or day", () => {
    expect(["2024", "2024-H2", "2024-Q3", "2024-06", "2024-12-31"].map(formatPeriod)).toEqual([
      "2024",
      "2. Halbjahr 2024",
      "3. Quartal 2024",
      "Juni 2024",
      "31. Dezember 2024",
    ]);
  });
});

test("names are ordered as in a German register, with numbers by size", () => {
  expect(["Zell", "Übach", "Mitte 10", "Mitte 9", "Ulm"].sort(compareNames)).toEqual([
    "Mitte 9",
    "Mitte 10",
    "Übach",
    "Ulm",
    "Zell",
  ]);
});
