import { indexes } from "../api/indexes.ts";
import { Link } from "../app/Link.tsx";
import { useResource } from "../app/useResource.ts";
import { indexTexts as texts } from "./indexes.texts.de.ts";

/** Beside the indicators of the atlas: the indexes that were made of them. Nothing where there are none. */
export function IndexLinks() {
  const { data } = useResource("published indexes", () => indexes.published(), true);
  return !data || data.length === 0 ? null : (
    <nav className="index-links" aria-label={texts.inAtlas}>
      <h3 className="kern-heading-small">{texts.inAtlas}</h3>
      <ul className="plain-list">
        {data.map((one) => (
          <li key={one.code}>
            <Link className="kern-link" href={`/index/${one.code}`}>
              {one.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
