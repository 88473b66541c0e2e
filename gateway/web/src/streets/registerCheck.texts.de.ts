/** Texts of the check of the register. */
export const checkTexts = {
  title: "Prüfen",
  lead: "Passt das Verzeichnis zu den Gebieten, und ist es eindeutig? Prüfen Sie auch, bevor ein anderer Gebietsstand gilt.",
  version: "Gebietsstand",
  currentVersion: "der geltende",
  check: "Verzeichnis prüfen",
  checking: "Wird geprüft …",
  good: "Nichts zu beanstanden",
  goodText: (entries: string, version: string | null) => `${entries} Einträge, geprüft am Gebietsstand „${version ?? "–"}“.`,
  found: (entries: string, version: string | null) =>
    `${entries} Einträge, geprüft am Gebietsstand „${version ?? "–"}“; das Schlimmste zuerst.`,
  kinds: {
    UnknownArea: "Gebiete, die es nicht gibt",
    Overlap: "Überschneidungen",
    Unusable: "Unbrauchbare Einträge",
    StreetWithoutEntry: "Straßen ohne geltenden Eintrag",
    Gap: "Lücken zwischen zwei Gebieten",
    AreaWithoutStreet: "Gebiete ohne Straße",
  } as Record<string, string>,
  meanings: {
    UnknownArea:
      "Adressen dieser Einträge finden kein Gebiet. Lesen Sie das Verzeichnis für diesen Gebietsstand neu ein, oder ändern Sie das Gebiet.",
    Overlap: "Hausnummern, die zu zwei Gebieten gehören, finden keines: Eine Adresse im falschen Gebiet wäre schlimmer.",
    Unusable: "Diese Einträge bleiben außer Betracht.",
    StreetWithoutEntry: "Adressen dieser Straßen finden nur für Zeiten vor dem Ende ein Gebiet.",
    Gap: "Adressen in der Lücke werden dem näheren Gebiet zugeordnet und als „eingeordnet“ gekennzeichnet.",
    AreaWithoutStreet: "Kein Eintrag gehört zu diesen Gebieten; Daten mit Adressen kommen dort nie an.",
  } as Record<string, string>,
  look: "Nachsehen",
  lookAt: (street: string) => `Nachsehen: ${street}`,
  inPlace: (place: string) => `${place}: `,
  more: (count: string) => `… und ${count} weitere.`,
};
