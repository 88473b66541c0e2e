/** Well-known indexes to begin with. Indicators are looked for by these words; what is not found is left to the planner. */

export interface TemplateWish {
  /** One of them stands in the name of the indicator; none of `not` does. */
  words: readonly string[];
  not?: readonly string[];
}

export interface IndexTemplate {
  key: "mss" | "hamburg" | "gisd" | "leer";
  title: string;
  text: string;
  name: string;
  description: string;
  howToRead: string;
  howNotToRead: string;
  method: "weightedSum" | "principalComponent";
  resultScale: "ZPopulation" | "MinMax";
  wishes: readonly TemplateWish[];
  /** Years of the dynamics; null: a status only. */
  years: number | null;
  /** Inhabitants below which areas are left out; null: none. */
  minimum: number | null;
  statusNames: readonly string[];
  /** Upper limits; empty: groups of about equal size. */
  statusLimits: readonly string[];
  dynamicsNames: readonly string[];
}

/** By these words the number of inhabitants is found. */
export const inhabitantWords = ["einwohner", "bevölkerung", "personen insgesamt"] as const;
/** By these words an indicator is known to be a change already. */
export const changeWords = ["veränderung", "entwicklung"] as const;

const notToRead =
  "Der Index sagt nicht, wie groß eine Not ist: Er ordnet nur die Gebiete dieses Zeitraums untereinander. Ein Gebiet kann absteigen, nur weil andere aufholen.";

const statusNames = ["hoch", "mittel", "niedrig", "sehr niedrig"] as const;
const statusLimits = ["−1", "1", "1,5"] as const;
const dynamicsNames = ["positiv", "stabil", "negativ"] as const;

export const indexTemplates: readonly IndexTemplate[] = [
  {
    key: "mss",
    title: "Monitoring Soziale Stadtentwicklung",
    text: "Wie in Berlin: vier Indikatoren als z-Werte (Teiler n), gleich gewichtet, vier Klassen des Status, drei der Dynamik über zwei Jahre; Gebiete unter 300 Personen ausgenommen.",
    name: "Monitoring Soziale Stadtentwicklung",
    description:
      "Soziale Lage der Gebiete (Status) und ihre Entwicklung in zwei Jahren (Dynamik), nach dem Vorbild des Berliner Monitorings.",
    howToRead:
      "Status hoch heißt geringe Belastung, sehr niedrig heißt hohe Belastung, jeweils gemessen am Durchschnitt aller Gebiete.",
    howNotToRead: notToRead,
    method: "weightedSum",
    resultScale: "ZPopulation",
    wishes: [
      { words: ["arbeitslos"], not: ["langzeit", "nicht arbeitslos", "nicht-arbeitslos", "jugend"] },
      { words: ["langzeitarbeitslos"] },
      {
        words: ["transfer", "sgb ii", "grundsicherung", "mindestsicherung"],
        not: ["kinder", "unter 15", "unter 18", "im alter"],
      },
      { words: ["kinderarmut", "kinder unter 15", "kinder in", "unter 15"] },
    ],
    years: 2,
    minimum: 300,
    statusNames,
    statusLimits,
    dynamicsNames,
  },
  {
    key: "hamburg",
    title: "Hamburger Sozialmonitoring",
    text: "Nach dem Vorbild Hamburgs: sieben Aufmerksamkeitsindikatoren als z-Werte, gleich gewichtet, Status in vier und Dynamik über drei Jahre in drei Klassen; Gebiete unter 300 Personen ausgenommen.",
    name: "Sozialmonitoring",
    description:
      "Gebiete, in denen sich mehrere Hinweise auf soziale Problemlagen häufen, nach dem Vorbild des Hamburger Sozialmonitorings.",
    howToRead:
      "Niedrig und sehr niedrig heißt: Die Indikatoren liegen deutlich ungünstiger als im Durchschnitt aller Gebiete. Das lenkt die Aufmerksamkeit; über Bedarf entscheidet das Wissen vor Ort.",
    howNotToRead: notToRead,
    method: "weightedSum",
    resultScale: "ZPopulation",
    wishes: [
      { words: ["kinder mit migration", "migrationshintergrund", "einwanderungsgeschichte"] },
      { words: ["alleinerzieh"] },
      { words: ["sgb ii", "sgb-ii", "grundsicherung für arbeitsuchende", "transfer"], not: ["kinder", "unter 15", "unter 18"] },
      { words: ["arbeitslos"], not: ["langzeit", "nicht arbeitslos", "jugend"] },
      { words: ["kinderarmut", "kinder in", "kinder unter 15", "unter 15"] },
      { words: ["altersarmut", "grundsicherung im alter", "mindestsicherung im alter"] },
      { words: ["schulabschluss", "schulabschl", "ohne abschluss", "abitur"] },
    ],
    years: 3,
    minimum: 300,
    statusNames,
    statusLimits,
    dynamicsNames,
  },
  {
    key: "gisd",
    title: "GISD-artig (Hauptkomponente)",
    text: "Wie der Index des Robert Koch-Instituts gebaut: Die Gewichte folgen aus den Daten (erste Hauptkomponente), das Ergebnis liegt zwischen 0 und 1 und wird in Fünftel geteilt.",
    name: "Index sozioökonomischer Benachteiligung",
    description:
      "Die eine Richtung, in der sich die Gebiete über alle gewählten Indikatoren am meisten unterscheiden, geteilt in fünf etwa gleich große Gruppen.",
    howToRead: "0 ist das am wenigsten, 1 das am stärksten benachteiligte Gebiet. Jedes Fünftel hat etwa gleich viele Gebiete.",
    howNotToRead:
      "Dass die Richtung Benachteiligung heißt, sagen Menschen und nicht die Daten; bitte die Gewichte ansehen. Fünftel sagen nicht, wie weit sie auseinanderliegen.",
    method: "principalComponent",
    resultScale: "MinMax",
    wishes: [
      { words: ["arbeitslos"], not: ["langzeit", "nicht arbeitslos"] },
      { words: ["beschäftig"] },
      { words: ["einkommen", "entgelt", "lohn"] },
      { words: ["schulabschluss", "ohne abschluss", "akadem", "abitur"] },
      { words: ["transfer", "sgb ii", "grundsicherung"], not: ["im alter", "kinder"] },
    ],
    years: null,
    minimum: null,
    statusNames: ["sehr gering", "gering", "mittel", "hoch", "sehr hoch"],
    statusLimits: [],
    dynamicsNames: [],
  },
  {
    key: "leer",
    title: "Ohne Vorlage",
    text: "Leer beginnen und alles selbst festlegen.",
    name: "",
    description: "",
    howToRead: "",
    howNotToRead: notToRead,
    method: "weightedSum",
    resultScale: "ZPopulation",
    wishes: [],
    years: null,
    minimum: null,
    statusNames,
    statusLimits,
    dynamicsNames,
  },
];
