/** Formulas of numerators and denominators as the services read them: bevoelkerung[alter=0-2,3-5;geschlecht=w] + … */

export interface FormulaMeasure {
  code: string;
  name: string;
  attributes: readonly { code: string; categories: readonly string[] }[];
}

export interface Completion {
  /** What is put in the place of the text between `from` and the caret. */
  text: string;
  label: string;
}

export interface Completions {
  from: number;
  options: Completion[];
}

/** More than these nobody reads beneath a field. */
const most = 8;

/** A measure, or the part of it in some categories; attributes of which nothing is chosen count whole. */
export function termOf(measure: string, chosen: Readonly<Record<string, readonly string[]>>): string {
  const parts = Object.entries(chosen)
    .filter(([, categories]) => categories.length > 0)
    .map(([attribute, categories]) => `${attribute}=${categories.join(",")}`);
  return parts.length === 0 ? measure : `${measure}[${parts.join(";")}]`;
}

/** The formula with one more term; the first one stands for itself. */
export function withTerm(formula: string, term: string, sign: "+" | "-"): string {
  const before = formula.trim();
  if (before === "" || before === "1") {
    return sign === "-" ? `-${term}` : term;
  }
  // Who has just written a sign means the term to come after it.
  return /[-+−–*×·(]$/u.test(before) && sign === "+" ? `${before} ${term}` : `${before} ${sign} ${term}`;
}

/** What may come at the caret: measures, and within brackets the attributes and categories of theirs. */
export function completionsAt(formula: string, caret: number, measures: readonly FormulaMeasure[]): Completions {
  const before = formula.slice(0, caret);
  const open = before.lastIndexOf("[");
  if (open > before.lastIndexOf("]")) {
    const code = /[a-z0-9_]+$/u.exec(before.slice(0, open))?.[0];
    const measure = measures.find((one) => one.code === code);
    return measure ? withinBrackets(before, open + 1, measure) : { from: caret, options: [] };
  }
  const word = /[a-z][a-z0-9_]*$/u.exec(before)?.[0] ?? "";
  if (word === "") {
    return { from: caret, options: [] };
  }
  const found = measures.filter(
    (one) => one.code !== word && (one.code.includes(word) || one.name.toLocaleLowerCase("de").includes(word)),
  );
  return {
    from: caret - word.length,
    options: found
      .toSorted((a, b) => Number(b.code.startsWith(word)) - Number(a.code.startsWith(word)))
      .slice(0, most)
      .map((one) => ({ text: one.code, label: one.name === one.code ? one.code : `${one.code} – ${one.name}` })),
  };
}

function withinBrackets(before: string, start: number, measure: FormulaMeasure): Completions {
  const part = before.slice(Math.max(start, before.lastIndexOf(";") + 1));
  const equals = part.indexOf("=");
  if (equals === -1) {
    const word = part.trim();
    const options = measure.attributes.filter((one) => one.code.startsWith(word));
    return {
      from: before.length - word.length,
      options: options.slice(0, most).map((one) => ({ text: `${one.code}=`, label: one.code })),
    };
  }
  const written = part.slice(equals + 1).split(",");
  const word = (written.at(-1) ?? "").trimStart();
  const used = new Set(written.slice(0, -1).map((one) => one.trim()));
  const categories = measure.attributes.find((one) => one.code === part.slice(0, equals).trim())?.categories ?? [];
  return {
    from: before.length - word.length,
    options: categories
      .filter((one) => one !== word && !used.has(one) && one.startsWith(word))
      .slice(0, most)
      .map((one) => ({ text: one, label: one })),
  };
}

/** The formula around a place that cannot be read: before, the character itself, after. */
export function aroundFault(formula: string, position: number): [string, string, string] {
  const at = Math.min(Math.max(position, 1), formula.length + 1) - 1;
  return [formula.slice(0, at), formula.slice(at, at + 1), formula.slice(at + 1)];
}
