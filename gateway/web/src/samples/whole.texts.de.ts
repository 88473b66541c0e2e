/** Texts for what a whole table is about, and for totals that stand beside their parts. */
export const wholeTexts = {
  area: "Alle Werte gelten für",
  areaHint: "wenn keine Spalte ein Gebiet nennt",
  takeSuggested: (count: string) => (count === "1" ? "Den Vorschlag übernehmen" : `Alle ${count} Vorschläge übernehmen`),
  none: "noch kein Gebiet",
  totals: "Summen, die neben ihren Teilen stehen",
  totalsChoices: {
    check: "vergleichen und dann weglassen",
    skip: "ungeprüft weglassen",
    keep: "stehen lassen",
  },
};
