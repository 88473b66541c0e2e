/** Texts of the fields that say for which periods an indicator is. */
export const periodsTexts = {
  kind: "Gilt für",
  kindHint: "Wofür die Lieferungen Werte haben. Aus kleineren Zeiträumen werden die größeren gebildet.",
  kinds: {
    year: "Jahre",
    halfYear: "Halbjahre",
    quarter: "Quartale",
    month: "Monate",
    date: "Stichtage",
  },
  aggregate: "Ein Jahr daraus ist",
  aggregateHint: "Wo nur Monate, Quartale oder Halbjahre geliefert sind.",
  aggregates: {
    last: "der letzte Wert (ein Bestand)",
    mean: "der Durchschnitt",
    sum: "die Summe (was im Lauf des Jahres geschah)",
  },
  occasions: "Anlässe",
  occasionsHint:
    "Nur bei Wahlen und Ähnlichem: je Zeile ein Zeitraum und sein Anlass, zum Beispiel „2021: Bundestagswahl“. Verschiedene Anlässe sind verschiedene Reihen und werden nicht über die Zeit verglichen.",
  series: (names: string[]) =>
    names.length === 1 ? `Das ist eine Reihe: ${names[0]}.` : `Das sind ${names.length} Reihen: ${names.join("; ")}.`,
  unreadable: (line: string) => `„${line}“ hat nicht die Form „2021: Bundestagswahl“.`,
  twice: (period: string) => `„${period}“ steht zweimal da.`,
};
