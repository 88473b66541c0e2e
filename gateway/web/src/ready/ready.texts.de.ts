/** Texts of the catalogue of ready indicators. */
export const readyTexts = {
  title: "Katalog fertiger Indikatoren",
  lead: "Indikatoren mit vollständigem Indikatorenblatt. Was Ihre Daten hergeben, schalten Sie hier ein; beim Übrigen steht, was dafür fehlt. Gesucht wird auch nach anderen Wörtern, zum Beispiel „Bürgergeld“ oder „SDG 1“.",
  back: "Indikatoren festlegen",
  summary: (all: number, on: number, possible: number, missing: number) =>
    `${all} fertige Indikatoren: ${on} eingeschaltet, ${possible} ${possible === 1 ? "lässt" : "lassen"} sich einschalten, ${missing} ${missing === 1 ? "wartet" : "warten"} auf Daten.`,
  search: "Suchen",
  chapter: "Kapitel",
  allChapters: "Alle Kapitel",
  state: "Anzeigen",
  states: {
    all: "Alle",
    possible: "Lässt sich einschalten",
    switchedOn: "Eingeschaltet",
    missing: "Es fehlen Daten",
  },
  badges: {
    switchedOn: "Eingeschaltet",
    ready: "Daten sind da",
    announced: "Daten sind angekündigt",
    missing: "Daten fehlen",
  },
  found: (count: number) => (count === 1 ? "Ein Indikator passt." : `${count} Indikatoren passen.`),
  noneFound: "Kein fertiger Indikator passt dazu. Einen eigenen können Sie unter „Indikatoren festlegen“ anlegen.",
  chosen: (count: number) => (count === 0 ? "Nichts ausgewählt" : count === 1 ? "Einer ausgewählt" : `${count} ausgewählt`),
  chooseThis: "Auswählen",
  choose: (name: string) => `${name} auswählen`,
  chooseAll: (count: number) => `Alle auswählen, deren Daten da sind (${count})`,
  chooseNone: "Auswahl aufheben",
  adopt: "Einschalten",
  adoptOf: (name: string) => `${name} einschalten`,
  adopted: (done: readonly { name: string; version: number | null }[]) =>
    done.length === 1
      ? `„${done[0]?.name}“ ist eingeschaltet (Fassung ${done[0]?.version}). Werte gibt es mit der nächsten Freigabe.`
      : `${done.length} Indikatoren sind eingeschaltet. Werte gibt es mit der nächsten Freigabe.`,
  adoptedTitle: "Eingeschaltet",
  refusedTitle: "Nicht alles ließ sich einschalten",
  refused: (name: string, reason: string) => `${name}: ${reason}`,
  missing: "Dafür fehlt:",
  announced: "Ein Datensatz kündigt die Zahlen an; Werte gibt es, sobald sie geliefert sind.",
  adapt: "Öffnen und anpassen",
  adaptOf: (name: string) => `${name} öffnen und anpassen`,
  open: "Definition öffnen",
  openOf: (name: string) => `${name}: Definition öffnen`,
  sheet: "Indikatorenblatt",
  sheetOf: (name: string) => `Indikatorenblatt: ${name}`,
  fields: {
    definition: "Definition",
    formula: "Berechnung",
    howToRead: "So lesen Sie den Wert",
    howNotToRead: "So bitte nicht",
    limits: "Grenzen",
    source: "Quelle",
    tags: "Schlagworte",
    synonyms: "Auch gesucht als",
  },
  formula: (numerator: string, denominator: string, factor: string) =>
    denominator === "1" ? numerator : `${factor === "1" ? "" : `${factor} × `}(${numerator}) / (${denominator})`,
  names: "Bei uns heißt das anders",
  namesLead:
    "Diese Messgrößen brauchen fertige Indikatoren, und hier gibt es sie nicht unter diesem Schlüssel. Heißen sie bei Ihnen anders, ordnen Sie sie hier zu; der Katalog rechnet dann mit Ihrer Messgröße.",
  nameOf: (name: string, code: string) => `${name} (${code})`,
  nameHint: (provider: string, waiting: number) =>
    `Liefert meist: ${provider}. ${waiting === 1 ? "Ein Indikator wartet" : `${waiting} Indikatoren warten`} darauf.`,
  notThere: "gibt es hier nicht",
  moreNames: (count: number) => `Alle ${count} fehlenden Messgrößen zeigen`,
  noneMissing: "Alle Messgrößen, die der Katalog braucht, sind da.",
};
