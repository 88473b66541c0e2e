/** As an address names the public edition. */
export const publicEdition = "fassung=oeffentlich";

/** Whether the page shows what everybody sees, although its reader could see more. */
export function isPublicEdition(address: URL): boolean {
  return address.searchParams.get("fassung") === "oeffentlich";
}

/** As the services name it; left out where the reader asks for himself. */
export function editionOf(isPublic: boolean): "public" | undefined {
  return isPublic ? "public" : undefined;
}
