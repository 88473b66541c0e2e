import type { ChangeKind } from "./keyChanges.ts";

export const changeTexts = {
  title: "Was sich ändert",
  lead: "Die neuen Gebiete, gefärbt nach dem, was aus den alten wurde; gestrichelt die alten Grenzen. Dieselben Angaben stehen in der Tabelle.",
  level: "Ebene",
  kinds: {
    same: "bleibt",
    renamed: "neuer Schlüssel, gleiche Grenzen",
    split: "Teil eines alten Gebiets",
    merged: "aus ganzen Gebieten zusammengelegt",
    moved: "aus Teilen mehrerer Gebiete",
    new: "ohne Zahlen von früher",
  } satisfies Record<ChangeKind, string>,
  legend: "Legende",
  counted: (kind: string, count: string) => `${kind} (${count})`,
  oldBorders: "alte Grenzen",
  map: (level: string, changed: number, all: number) =>
    `Karte der Änderungen auf der Ebene ${level}: ${changed} von ${all} Gebieten ändern sich. Die Tabelle darunter nennt sie.`,
  areaOf: (name: string, kind: string) => `${name}: ${kind}`,
  table: (level: string) => `Geänderte Gebiete, Ebene ${level}`,
  area: "Neues Gebiet",
  kind: "Änderung",
  sources: "Entsteht aus",
  sourceOf: (name: string, percent: string) => `${name} (${percent} %)`,
  nothing: "nichts",
  none: "Auf dieser Ebene ändert sich kein Gebiet.",
  gone: (names: string) => `Ohne Nachfolger: ${names}.`,
  more: (count: string) => `Weitere ${count} zeigen`,
};
