import type { FileShape } from "./severalLevels.ts";

/** Texts for a file that holds areas of several levels. */
export const severalTexts = {
  group: "Ebenen in der Datei",
  shape: "Was in den Zeilen steht",
  shapes: {
    one: "Gebiete einer Ebene",
    rows: "Gebiete mehrerer Ebenen; eine Spalte nennt die Ebene",
    columns: "Gebiete einer Ebene; Spalten nennen die größeren",
  } satisfies Record<FileShape, string>,
  askTitle: "Vielleicht stehen mehrere Ebenen in der Datei",
  askRows: (column: string) =>
    `Die Spalte „${column}“ könnte sagen, von welcher Ebene jede Zeile ist. Ist das so, wählen Sie es oben.`,
  askColumns: (columns: string) =>
    `Diese Spalten könnten größere Gebiete nennen: ${columns}. Sollen daraus Ebenen werden, wählen Sie es oben.`,
  column: "Spalte mit der Ebene",
  columnHint: "Spalten mit höchstens zwölf verschiedenen Texten",
  textsHint: "Von grob nach fein: Ein Gebiet gehört immer zu einem einer gröberen Ebene.",
  text: (text: string, areas: string) => `„${text}“ (${areas} ${areas === "1" ? "Zeile" : "Zeilen"})`,
  levelOf: (text: string) => `Ebene von „${text}“`,
  leaveOut: "nicht einlesen",
  coarser: "Gröber",
  coarserOf: (text: string) => `„${text}“ eine Stufe gröber`,
  tiersHint: "Jedes größere Gebiet entsteht aus den Zeilen, die es nennen; seine Grenze ist die um sie alle.",
  tier: (number: string) => `Größere Ebene ${number}`,
  tierKey: "Spalte mit dem Schlüssel",
  tierName: "Spalte mit dem Namen",
  tierNoName: "keine, der Schlüssel ist der Name",
  tierLevel: "Ebene",
  removeTier: "Entfernen",
  removeTierOf: (what: string) => `Größere Ebene entfernen: ${what}`,
  addTier: "Weitere größere Ebene",
  result: "Daraus entstehen",
  count: (count: string, name: string) => `${count} ${name}`,
  finest: "Ebene der Zeilen",
  place: "Rang der gröbsten Ebene",
  parentOfCoarsest: "Wozu die gröbste Ebene gehört",
  parentOfRows: "Woher das übergeordnete Gebiet bekannt ist",
};
