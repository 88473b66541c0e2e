import type { KnownLevel } from "../api/areaImport.ts";
import type { Choices } from "./choices.ts";
import { pluralsOfKinds as plurals } from "./wholeKinds.texts.de.ts";

/** What the new area is, in one word and for several of its kind. */
export interface WholeWords {
  name: string;
  namePlural: string;
}

// The longer word first: a Landkreis is a Kreis too.
const kinds = Object.keys(plurals).sort((a, b) => b.length - a.length);

/** What the whole of the areas is: as a person has said, else by its name, by its key, by what it is made of. */
export function wholeWordsOf(choices: Choices, known: readonly KnownLevel[]): WholeWords {
  const name = choices.wholeLevel ?? guessOf(choices, known);
  return { name, namePlural: choices.wholeLevelPlural ?? plurals[name.trim()] ?? name };
}

function guessOf({ wholeCode, wholeName, level, levelName }: Choices, known: readonly KnownLevel[]): string {
  const named = kinds.find((kind) => new RegExp(`(^|[\\s(,-])${kind}($|[\\s),])`, "u").test(wholeName));
  if (named) {
    return named;
  }
  if (/kreis$/u.test(wholeName.trim())) {
    return "Kreis";
  }
  const code = wholeCode.trim();
  if (code === "DG") {
    return "Bund";
  }
  const parts = (known.find((candidate) => candidate.code === level)?.name ?? levelName).trim();
  if (/^\d{2}$/u.test(code) || /kreis$/iu.test(parts)) {
    return /^\d{5}/u.test(code) ? "Kreis" : "Land";
  }
  // A town has a key of its own, of eight digits; a Kreis ends after five.
  return /^\d{5}$/u.test(code) || (/^(samt|verbands)?gemeinde$/iu.test(parts) && !/^\d{8}$/u.test(code)) ? "Kreis" : "Stadt";
}
