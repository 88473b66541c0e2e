import { expect, test } from "vitest";
import type { AnsweredRelease } from "../api/indicators.ts";
import { correctionsOf, pictureNotes } from "./releaseWords.ts";

const release: AnsweredRelease = {
  id: "r-1",
  name: "2025/1",
  state: "replaced",
  publishedAt: "2025-03-03T08:00:00Z",
  dataAsOf: null,
  newer: { id: "r-2", name: "2025/2", publishedAt: "2025-10-06T07:00:00Z" },
  corrections: [
    {
      releaseId: "r-2",
      releaseName: "2025/2",
      correctedAt: "2025-10-06T07:00:00Z",
      reason: "Nachlieferung der Meldebehörde.",
      indicators: ["kinderarmut"],
    },
  ],
};

test("a correction stands where its indicator is, and nowhere else", () => {
  expect(correctionsOf(release, ["kinderarmut", "anteil_65"])).toHaveLength(1);
  expect(correctionsOf(release, ["anteil_65"])).toEqual([]);
});

test("a picture says that it is no longer the last word, and why", () => {
  expect(pictureNotes(release, "kinderarmut")).toEqual([
    "Inzwischen ersetzt durch „2025/2“ vom 6. Oktober 2025.",
    "Korrektur vom 6. Oktober 2025: Nachlieferung der Meldebehörde.",
  ]);
  expect(pictureNotes({ ...release, publishedAt: null, newer: null, corrections: [] }, "kinderarmut")[0]).toContain("Entwurf");
});
