/** What measures of the catalogue are called here, as it stands in the address: name=arbeitslose:alo. */
export type OwnNames = Readonly<Record<string, string>>;

export function namesIn(search: URLSearchParams): OwnNames {
  return Object.fromEntries(
    search
      .getAll("name")
      .map((pair) => pair.split(":"))
      .filter((pair): pair is [string, string] => pair.length === 2 && pair.every(Boolean)),
  );
}

/** In a stable order, so that equal names are one address. */
export const pairsOf = (names: OwnNames) =>
  Object.entries(names)
    .map(([measure, own]) => `${measure}:${own}`)
    .toSorted();

export function withName(names: OwnNames, measure: string, own: string): OwnNames {
  const { [measure]: _, ...others } = names;
  return own === "" ? others : { ...others, [measure]: own };
}

/** The editor with a ready indicator in it. */
export const adaptAddress = (code: string, names: OwnNames) =>
  `/indikatoren/festlegen?${new URLSearchParams([["fertig", code], ...pairsOf(names).map((pair) => ["name", pair])])}`;
