import { Link } from "../app/Link.tsx";
import { catalogueTexts as texts } from "./catalogue.texts.de.ts";

/** From the page of the data to what they are and what is missing of them. */
export function CatalogueLinks() {
  return (
    <>
      <Link className="text-link" href="/daten/katalog">
        {texts.toCatalogue}
      </Link>
      <Link className="text-link" href="/daten/stand">
        {texts.toBoard}
      </Link>
    </>
  );
}
