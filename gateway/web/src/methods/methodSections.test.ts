import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readMethods, slugOf } from "./methodSections.ts";

const chapters = readMethods(readFileSync(new URL("../../../../docs/methods.md", import.meta.url), "utf8"));
const methods = chapters.flatMap((chapter) => chapter.methods);

test("every method says what it says, what it does not say, when not, and where it comes from", () => {
  expect(methods.length).toBeGreaterThan(40);
  for (const method of methods) {
    for (const part of [method.says, method.saysNot, method.whenNot, method.source]) {
      expect(part, method.title).not.toBe("");
    }
  }
});

test("no two methods share an address", () => {
  expect(new Set(methods.map((method) => method.slug)).size).toBe(methods.length);
});

test("an address is made of letters that everybody can type", () => {
  expect(slugOf("Trendtest (Mann–Kendall)")).toBe("trendtest-mann-kendall");
  expect(slugOf("Isolation, Interaktion, Kontakt, Eta², Gini")).toBe("isolation-interaktion-kontakt-eta2-gini");
  expect(slugOf("Geglättete Rate (empirischer Bayes-Schätzer)")).toBe("geglaettete-rate-empirischer-bayes-schaetzer");
});

test("nothing of the program or of Markdown is left in the texts for readers", () => {
  const text = JSON.stringify(chapters);
  expect(text).not.toMatch(/\]\(/);
  expect(text).not.toContain("services/");
  expect(text).not.toContain("`");
});
