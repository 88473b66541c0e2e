/** Texts that lead through an empty installation. */
export const firstStepsTexts = {
  title: "So kommen die ersten Zahlen in den Atlas",
  lead: "Fünf Schritte, in dieser Reihenfolge. Jeder lässt sich später ändern.",
  done: "erledigt",
  next: "als Nächstes",
  areas: {
    title: "Gebiete einlesen",
    text: "Eine Datei mit den Grenzen Ihrer Gemeinden, Stadtteile oder Sozialräume: Shapefile, GeoPackage, GeoJSON oder KML.",
    href: "/daten/gebiete",
    more: "Nennen Ihre Daten Adressen statt Gebiete? Dann lesen Sie auch das Straßenverzeichnis ein.",
    moreHref: "/daten/strassen",
  },
  datasets: {
    title: "Eine Datei zu einem Datensatz machen",
    text: "Zeigen Sie eine Tabelle, wie der Datengeber sie schickt; Sie sehen, was erkannt wurde, und probieren, bevor etwas gespeichert wird.",
    href: "/daten/neu",
  },
  deliveries: {
    title: "Die Datei liefern",
    text: "Sie wird geprüft; was nicht stimmt, sagt der Lieferbericht mit Zeile und Grund.",
    href: "/daten",
  },
  indicators: {
    title: "Einen Indikator festlegen",
    text: "Was aus den Daten gezeigt werden soll: eine Zahl, ein Anteil, eine Quote.",
    href: "/indikatoren",
  },
  release: {
    title: "Freigabe berechnen und veröffentlichen",
    text: "Kleine Fallzahlen werden geschützt; zwei Personen geben frei. Danach zeigt der Atlas die Zahlen allen.",
    href: "/indikatoren",
  },
};
