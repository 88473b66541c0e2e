import type { PlaceProperties } from "../api/network.ts";
import { placeTexts as texts } from "../places/places.texts.de.ts";

/** What a list says beside name and address. Links lead to pages only: the service takes no others. */
export function PlaceDetails({ name, capacity, opening, website }: PlaceProperties) {
  return (
    <>
      {capacity !== null && <div>{texts.capacityOf(capacity)}</div>}
      {opening && <div>{opening}</div>}
      {website && (
        <a className="text-link" href={website} rel="noopener noreferrer">
          {texts.websiteOf(name)}
        </a>
      )}
    </>
  );
}
