import { dataCatalogue } from "../api/dataCatalogue.ts";
import { Link } from "../app/Link.tsx";
import { rightOfArea, useSession } from "../app/session.tsx";
import { useResource } from "../app/useResource.ts";
import { catalogueTexts as texts } from "./catalogue.texts.de.ts";

/** From an indicator to the datasets it is computed from: for those who may see the catalogue, and where it names any. */
export function DatasetsBehind({ indicator }: { indicator: string }) {
  const { me } = useSession();
  const maySee = me.signedIn && me.rights.includes(rightOfArea.daten);
  const { data } = useResource(maySee ? "datasets behind indicators" : null, () => dataCatalogue.list(), true);
  const datasets = data?.filter((entry) => entry.indicators?.some((used) => used.code === indicator)) ?? [];
  if (datasets.length === 0) {
    return null;
  }
  return (
    <p className="datasets-behind">
      {texts.computedFrom}{" "}
      {datasets.map((entry, index) => (
        <span key={entry.key}>
          {index > 0 && ", "}
          <Link className="text-link" href={`/daten/katalog/eintrag/${encodeURIComponent(entry.key)}`}>
            {entry.title}
          </Link>
        </span>
      ))}
    </p>
  );
}
