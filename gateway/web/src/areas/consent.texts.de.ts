export const consentTexts = {
  skipGroup: "Was ausgelassen wird",
  withoutKey: "Gebiete ohne Schlüssel auslassen",
  withoutGeometry: "Gebiete ohne Grenzen auslassen",
  skipColumn: "Gebiete auslassen, bei denen die Spalte",
  noSkipColumn: "keine",
  skipValue: "diesen Wert hat",
  skipValueHint: "zum Beispiel 2 für Wasserflächen; leer heißt: nichts darin steht",

  repairsTitle: (count: string) => (count === "1" ? "Eine Grenze ist ungültig" : `${count} Grenzen sind ungültig`),
  repairsText:
    "Sie schneiden sich selbst oder sind doppelt gezeichnet. Der Dienst kann sie bereinigen; dabei können sich Flächen ändern. Bitte sehen Sie nach, ob das so gemeint ist.",
  repairsTable: "Was beim Bereinigen geschähe",
  repairNumber: "Nr.",
  repairCode: "Schlüssel",
  repairFault: "Fehler",
  repairBefore: "m² wie gezeichnet",
  repairAfter: "m² danach",
  agree: "Diese Grenzen beim Speichern bereinigen",
  moreRepairs: (count: string) => `und ${count} weitere`,

  placementsTitle: (count: string) =>
    count === "1" ? "Ein Gebiet liegt nicht, wo es zu erwarten wäre" : `${count} Gebiete liegen nicht, wo es zu erwarten wäre`,
  placementsText:
    "Ist das richtig, etwa bei einer Insel oder einer anders gezeichneten Küste, nehmen Sie es je Gebiet mit einem Grund an. Der Grund und Ihr Name bleiben beim Gebietsstand stehen.",
  reason: (name: string) => `Warum „${name}“ so liegen darf`,
  accept: "Annehmen",
  acceptOf: (name: string) => `Annehmen: ${name}`,
  accepted: (reason: string) => `Angenommen: ${reason}`,
  takeBack: "Zurücknehmen",
  takeBackOf: (name: string) => `Zurücknehmen: ${name}`,
  morePlacements: (count: string) => `und ${count} weitere; für viele Gebiete hilft die Auswahl als Datei („accepted“).`,

  listTitle: "Angenommene Lagen",
  listLead: "Gebiete des geltenden Gebietsstands, die nicht liegen, wo es zu erwarten wäre, und warum das richtig ist.",
  area: "Gebiet",
  finding: "Auffällig",
  why: "Grund",
  who: "Angenommen von",

  table: (count: string) => `Tabelle mit ${count} ${count === "1" ? "Gebiet" : "Gebieten"}, ohne Grenzen.`,
  tableText:
    "Aus ihr werden Gebiete ohne Karte: Der Atlas zeigt ihre Werte als Tabelle und Diagramme. Grenzen können später folgen.",
};
