import { useCallback, useMemo, useState } from "react";
import { svg } from "../../figures/dom.ts";
import { layOut } from "../../figures/geometry.ts";
import { drawPlaces } from "../../figures/places.ts";
import { geography } from "../api/geography.ts";
import { network, type PlaceFeature, type PlaceKind } from "../api/network.ts";
import { DataTable } from "../app/DataTable.tsx";
import { SelectField } from "../app/Field.tsx";
import { FigureHost } from "../app/FigureHost.tsx";
import { Guarded } from "../app/Guarded.tsx";
import { Loading } from "../app/Loading.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { municipalLevel, useDistrict, useTopology } from "../atlas/useAtlasData.ts";
import { networkTexts as texts } from "../texts.de.ts";

export default function NetworkPage() {
  return (
    <Guarded area="netzwerk">
      <PageFrame title={texts.title} lead={texts.lead}>
        <Places />
      </PageFrame>
    </Guarded>
  );
}

function Places() {
  const [kind, setKind] = useState<PlaceKind | "">("");
  const { data, error, reload } = useResource("places", () => network.places(), true);
  const areas = useResource("areas", () => geography.areas(), true);
  const shown = useMemo(
    () => (data?.features ?? []).filter((place) => kind === "" || place.properties.kind === kind),
    [data, kind],
  );
  const nameOf = (code: string) => areas.data?.find((area) => area.code === code)?.name ?? code;
  if (error) {
    return <ProblemAlert error={error} onRetry={reload} />;
  }
  if (!data) {
    return <Loading />;
  }
  return (
    <>
      <div className="filter">
        <SelectField label={texts.filter} value={kind} onChange={(event) => setKind(event.target.value as PlaceKind | "")}>
          <option value="">{texts.all}</option>
          <option value="facility">{texts.facilities}</option>
          <option value="meetingPlace">{texts.meetingPlaces}</option>
        </SelectField>
      </div>
      <PlacesMap places={shown} />
      <DataTable
        caption={texts.caption}
        rows={shown}
        rowKey={(place) => place.properties.id}
        columns={[
          { title: texts.name, cell: ({ properties }) => properties.name },
          { title: texts.kind, cell: ({ properties }) => properties.kindName },
          { title: texts.organisation, cell: ({ properties }) => properties.organisation },
          { title: texts.topics, cell: ({ properties }) => properties.topics.join(", ") },
          { title: texts.area, cell: ({ properties }) => properties.areas.map(nameOf).join(", ") },
          { title: texts.address, cell: ({ properties }) => properties.address },
          { title: texts.openTo, cell: ({ properties }) => properties.openTo },
        ]}
      />
    </>
  );
}

function PlacesMap({ places }: { places: readonly PlaceFeature[] }) {
  const { district } = useDistrict();
  const municipalities = useTopology(district ? (municipalLevel(district.levels)?.code ?? null) : null).data;
  const draw = useCallback(
    (width: number) => {
      if (!municipalities) {
        return svg("svg");
      }
      const layout = layOut(municipalities, width, 460, municipalities);
      const frame = { width: layout.width, height: layout.height, viewBox: `0 0 ${layout.width} ${layout.height}` };
      return svg(
        "svg",
        { class: "figure-map", role: "img", "aria-label": texts.mapTitle, ...frame },
        svg("path", { d: layout.backdrop?.shape, fill: "#f3f4f7" }),
        svg("path", { d: layout.backdrop?.borders, fill: "none", stroke: "#4a4f6a" }),
        drawPlaces(
          places.map(({ geometry, properties }) => ({ ...properties, lonLat: geometry.coordinates })),
          layout,
        ),
      );
    },
    [municipalities, places],
  );
  return (
    <section className="places-map" aria-label={texts.map}>
      <FigureHost draw={draw} />
    </section>
  );
}
