/** What the imports of areas and streets say alike. */
export const importTexts = {
  choicesLead: "Vorausgewählt ist, was am besten passt. Jede Änderung wird gleich geprüft.",
  profileTitle: "Diese Auswahl als Datei",
  profileLead: "Für die nächste Lieferung derselben Stelle: Die Datei merkt sich die Auswahl, auch für die Kommandozeile.",
  saveProfile: "Auswahl herunterladen",
  loadProfile: "Auswahl aus einer Datei laden",
  brokenProfile: "Diese Datei ist keine gespeicherte Auswahl (JSON).",
  checking: "Wird geprüft …",
  incomplete: "Noch fehlt etwas",
  refused: (count: string) => (count === "1" ? "So geht es noch nicht: 1 Fehler" : `So geht es noch nicht: ${count} Fehler`),
  warnings: (count: string) => `Hinweise (${count})`,
  more: (count: string) => `… und ${count} weitere.`,
};
