import type { PlaceFeature } from "../api/network.ts";
import { DataTable } from "../app/DataTable.tsx";
import { placeTexts } from "../places/places.texts.de.ts";
import { networkTexts as texts } from "../texts.de.ts";
import { PlaceDetails } from "./PlaceDetails.tsx";
import { PlaceKey } from "./PlaceKey.tsx";

interface Props {
  places: readonly PlaceFeature[];
  nameOf(area: string): string;
}

/** What the map shows as symbols, as a list for everyone. */
export function PlacesTable({ places, nameOf }: Props) {
  return (
    <DataTable
      caption={texts.caption}
      rows={places}
      rowKey={(place) => place.properties.id}
      columns={[
        {
          title: texts.name,
          cell: ({ properties }) => (
            <span className="place-name">
              <PlaceKey kind={properties.kind} /> {properties.name}
            </span>
          ),
        },
        { title: texts.kind, cell: ({ properties }) => properties.kindName },
        { title: texts.area, cell: ({ properties }) => properties.areas.map(nameOf).join(", ") },
        {
          title: texts.address,
          cell: ({ geometry, properties }) => (geometry ? properties.address : placeTexts.withoutPoint(properties.address)),
        },
        { title: texts.topics, cell: ({ properties }) => properties.topics.join(", ") },
        { title: texts.openTo, cell: ({ properties }) => properties.openTo },
        { title: texts.organisation, cell: ({ properties }) => properties.organisation },
        ...(places.some(({ properties }) => properties.capacity !== null || properties.opening || properties.website)
          ? [{ title: placeTexts.more, cell: ({ properties }: PlaceFeature) => <PlaceDetails {...properties} /> }]
          : []),
      ]}
    />
  );
}
