export const mapTexts = {
  noMapTitle: "Zu diesen Gebieten gibt es keine Karte",
  noMap: (level: string) =>
    `Die Grenzen der Ebene „${level}“ sind nicht bekannt. Ihre Werte stehen in der Rangfolge, in der Entwicklung und in der Tabelle.`,

  zoom: "Ausschnitt der Karte",
  nearer: "Näher heran",
  farther: "Weiter weg",
  ways: { west: "Nach Westen", north: "Nach Norden", south: "Nach Süden", east: "Nach Osten" },
  whole: "Ganze Karte",
  finer: "Die Grenzen werden genauer geladen …",
};
