import { PlacesTable } from "../network/PlacesTable.tsx";
import { atlasTexts as texts } from "../texts.de.ts";
import type { AtlasModel } from "./atlasModel.ts";
import type { AtlasData } from "./useAtlasData.ts";

/** The places on the map as a list; with areas picked, those in them. */
export function PlacesSection({ data, model }: { data: AtlasData; model: AtlasModel }) {
  const { places, state, areas } = data;
  if (state.places === null) {
    return null;
  }
  const lies = (area: string) => state.areas.some((picked) => areas.get(area)?.path.includes(picked));
  const here = state.areas.length === 0 ? places : places.filter((place) => place.properties.areas.some(lies));
  return (
    <section className="atlas-figure places-list" aria-labelledby="places-title">
      <h2 id="places-title" className="kern-heading-small">
        {texts.placesTitle}{" "}
        <span className="figure-subtitle">
          {[state.places, state.areas.map(model.nameOf).join(", ")].filter(Boolean).join(" · ")}
        </span>
      </h2>
      {here.length === 0 ? <p className="muted">{texts.noPlaces}</p> : <PlacesTable places={here} nameOf={model.nameOf} />}
    </section>
  );
}
