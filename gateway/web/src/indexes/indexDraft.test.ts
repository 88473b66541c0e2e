import { expect, test } from "vitest";
import type { Indicator, Level } from "../api/indicators.ts";
import { wordChanges } from "./IndexVersions.tsx";
import { badNumbersOf, definitionOfDraft, draftOfDefinition, draftOfTemplate, signedNumberOf } from "./indexDraft.ts";
import { indexTemplates } from "./templates.texts.de.ts";

const levels = [
  { code: "stadt", rank: 0, isOverlapping: false },
  { code: "planungsraum", rank: 2, isOverlapping: false },
  { code: "programmgebiet", rank: 3, isOverlapping: true },
] as Level[];

const indicator = (
  code: string,
  name: string,
  kind: Indicator["kind"] = "share",
  direction: Indicator["direction"] = "higherIsWorse",
) => ({ code, name, shortName: name, kind, direction, levels: ["planungsraum"] }) as unknown as Indicator;

const berlin = [
  indicator("einwohner", "Einwohnerinnen und Einwohner", "count", "neutral"),
  indicator("s1", "Anteil der Arbeitslosen"),
  indicator("s2", "Anteil der Langzeitarbeitslosen"),
  indicator("s3", "Nicht arbeitslose Empfängerinnen und Empfänger von Transferleistungen"),
  indicator("s4", "Kinder unter 15 Jahren im Transferbezug"),
  indicator("d1", "Anteil der Arbeitslosen: Veränderung in zwei Jahren", "index"),
  indicator("d2", "Anteil der Langzeitarbeitslosen: Veränderung in zwei Jahren", "index"),
  indicator("d3", "Nicht arbeitslose Empfängerinnen und Empfänger von Transferleistungen: Veränderung in zwei Jahren", "index"),
  indicator("d4", "Kinder unter 15 Jahren im Transferbezug: Veränderung in zwei Jahren", "index"),
];

const template = (key: string) =>
  indexTemplates.find((one) => one.key === key) ?? (indexTemplates[0] as (typeof indexTemplates)[number]);

test("the template of the monitoring finds its indicators, and changes that were delivered as such", () => {
  const draft = draftOfTemplate(template("mss"), berlin, levels);
  expect(draft.level).toBe("planungsraum");
  expect(draft.status.indicators.map((one) => one.code)).toEqual(["s1", "s2", "s3", "s4"]);
  expect(draft.dynamics.indicators.map((one) => one.code)).toEqual(["d1", "d2", "d3", "d4"]);
  expect([draft.dynamics.years, draft.minimumIndicator, draft.minimum]).toEqual(["", "einwohner", "300"]);
});

test("where no changes were delivered the dynamics are differences over years", () => {
  const draft = draftOfTemplate(template("mss"), berlin.slice(0, 5), levels);
  expect(draft.dynamics.indicators.map((one) => one.code)).toEqual(["s1", "s2", "s3", "s4"]);
  expect(draft.dynamics.years).toBe("2");
});

test("limits and weights are read as German numbers and sent as numbers", () => {
  const draft = draftOfTemplate(template("mss"), berlin, levels);
  const sent = definitionOfDraft(draft);
  expect(sent?.status.limits).toEqual([
    { at: -1, belongsBelow: false },
    { at: 1, belongsBelow: true },
    { at: 1.5, belongsBelow: true },
  ]);
  expect(sent?.status.classNames).toEqual(["hoch", "mittel", "niedrig", "sehr niedrig"]);
  expect([signedNumberOf("−1"), signedNumberOf("1.000,5"), signedNumberOf("1.5")]).toEqual([-1, 1000.5, null]);
});

test("a definition that was saved comes back as it was", () => {
  const sent = definitionOfDraft(draftOfTemplate(template("mss"), berlin, levels));
  expect(sent && definitionOfDraft(draftOfDefinition("mss", sent))).toEqual(sent);
});

test("the component takes groups of equal size and no dynamics", () => {
  const sent = definitionOfDraft(draftOfTemplate(template("gisd"), berlin, levels));
  expect([sent?.status.method, sent?.status.resultScale, sent?.status.limits, sent?.dynamics]).toEqual([
    "principalComponent",
    "MinMax",
    [],
    null,
  ]);
});

test("what cannot be read is not sent", () => {
  const draft = draftOfTemplate(template("mss"), berlin, levels);
  const broken = { ...draft, minimum: "viele" };
  expect(badNumbersOf(broken)).toEqual(["viele"]);
  expect(definitionOfDraft(broken)).toBeNull();
  expect(definitionOfDraft(draftOfTemplate(template("leer"), berlin, levels))).toBeNull();
});

test("the change of a version is what its words say and the others do not", () => {
  expect(wordChanges(["a", "b"], ["b", "c"])).toEqual({ came: ["c"], went: ["a"] });
});
