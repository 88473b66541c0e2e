/** Texts for what a whole table is about, and for totals that stand beside their parts. */
export const wholeTexts = {
  area: "Alle Werte gelten für",
  areaHint: "wenn keine Spalte ein Gebiet nennt",
  takeSuggested: (count: string) => (count === "1" ? "Den Vorschlag übernehmen" : `Alle ${count} Vorschläge übernehmen`),
  none: "noch kein Gebiet",
  excluded: "Sind in einer Zeile alle Kennzahlen 0, heißt das",
  excludedChoices: { out: "der Datengeber hat das Gebiet ausgelassen (kein Wert)", zero: "es sind echte Nullen" },
  absent: "Steht in einer Zeile nur „-“, heißt das",
  absentChoices: { "": "nichts vorhanden (0)", "-": "dieses Gebiet gab es damals nicht (kein Wert)" },
  totalsOff:
    "Summen der Tabelle passen nicht zu ihren Teilen. Das kommt in veröffentlichten Tabellen vor: bei geheimen Zahlen, nach Gebietsreformen, oder wenn nach verschiedenen Regeln gezählt wird. Bitte sehen Sie sich die Stellen unten an. Gelten sollen die Teile? Dann lassen Sie die Summen weg.",
  leaveTotals: "Summen weglassen, ohne sie zu vergleichen",
  totals: "Summen, die neben ihren Teilen stehen",
  totalsChoices: {
    check: "vergleichen und dann weglassen",
    skip: "ungeprüft weglassen",
    keep: "stehen lassen",
  },
};
