// @vitest-environment jsdom

import { describe, expect, test } from "vitest";
import { comparablePeriod, initialsOf, nameOfPeriod, seriesIn } from "./occasions.ts";
import { drawSeries } from "./series.ts";

const periods = ["2021", "2022", "2024", "2025"];
const occasions = { "2021": "Bundestagswahl", "2022": "Landtagswahl", "2024": "Landratswahl", "2025": "Bundestagswahl" };

describe("elections of different kinds", () => {
  test("are named beside their year", () => {
    expect(nameOfPeriod("2021", occasions)).toBe("2021 (Bundestagswahl)");
    expect(nameOfPeriod("2023", occasions)).toBe("2023");
    expect(nameOfPeriod("2023-Q1")).toBe("1. Quartal 2023");
  });

  test("are compared only with one of their kind", () => {
    expect(comparablePeriod(periods, "2025", occasions)).toBe("2021");
    expect(comparablePeriod(periods, "2024", occasions)).toBeNull();
    expect(comparablePeriod(periods, "2024")).toBe("2022");
    expect(comparablePeriod(periods, "2021")).toBeNull();
    expect(comparablePeriod(periods, "1999")).toBeNull();
  });

  test("are a series each", () => {
    expect(seriesIn(periods, occasions)).toEqual([[0, 3], [1], [2]]);
    expect(seriesIn(periods)).toEqual([[0, 1, 2, 3]]);
    expect(seriesIn([])).toEqual([]);
  });

  test("are told apart by as few letters as it takes", () => {
    expect([...initialsOf(periods, occasions).values()]).toEqual(["B", "Landt", "Landr"]);
    expect(initialsOf(periods).size).toBe(0);
  });

  test("are not connected by a line, and the alternative text names each", () => {
    const cells = [60, 50, 55, 70].map((value) => ({ value, state: null, flags: [] }));
    const line = { code: "A", name: "Mitte", role: "selected" as const, cells };
    const options = { title: "Wahlbeteiligung", unit: "%", decimals: 0, periods, width: 600 };
    const path = (drawn: SVGSVGElement) => drawn.querySelector(".series-path")?.getAttribute("d") ?? "";

    expect(path(drawSeries([line], options)).match(/L/g)).toHaveLength(3);

    const drawn = drawSeries([line], { ...options, occasions });
    expect(path(drawn).match(/L/g)).toHaveLength(1);
    expect(drawn.querySelector(".series-occasions")?.textContent).toContain("B Bundestagswahl");
    expect(drawn.getAttribute("aria-label")).toContain("70 % 2025 (Bundestagswahl)".replace(" %", "\u00a0%"));
  });
});
