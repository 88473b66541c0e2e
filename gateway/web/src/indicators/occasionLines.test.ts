import { expect, test } from "vitest";
import { readOccasions, seriesOf } from "./occasionLines.ts";

test("each line is a period and its occasion", () => {
  const { occasions, faults } = readOccasions("2021: Bundestagswahl\n\n 2017 : Bundestagswahl\n2022: Landtagswahl: vorgezogen\n");
  expect(occasions).toEqual({ 2021: "Bundestagswahl", 2017: "Bundestagswahl", 2022: "Landtagswahl: vorgezogen" });
  expect(faults).toEqual([]);
  expect(seriesOf(occasions)).toEqual(["Bundestagswahl 2017, 2021", "Landtagswahl: vorgezogen 2022"]);
});

test("what is no such line is named, and a period twice", () => {
  expect(readOccasions("Bundestagswahl\n2021: A\n2021: B").faults).toEqual([
    "„Bundestagswahl“ hat nicht die Form „2021: Bundestagswahl“.",
    "„2021“ steht zweimal da.",
  ]);
});
