/** The address of the editor: of a new definition, of one that is changed, of a copy. */
export const editAddress = (asked: "neu" | { indikator: string } | { kopie: string }) =>
  `/indikatoren/festlegen?${new URLSearchParams(asked === "neu" ? { neu: "1" } : asked)}`;
