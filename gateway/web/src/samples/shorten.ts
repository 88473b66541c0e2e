const letters: Record<string, string> = {
  "\u00e4": "ae",
  "\u00f6": "oe",
  "\u00fc": "ue",
  "\u00df": "ss",
  "%": "_prozent",
  "§": "par",
};
const longest = 48;

/** A short name (code) of a label: "Einwohner 65+" becomes "einwohner_65". */
export function shorten(label: string, fallback: string): string {
  const words = label
    .normalize()
    .toLowerCase()
    .replace(/[\u00e4\u00f6\u00fc\u00df%§]/g, (letter) => letters[letter] ?? letter)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const text = words.join("_").slice(0, longest).replace(/_+$/, "");
  return text === "" ? fallback : /^\d/.test(text) ? `${fallback}_${text}` : text;
}
