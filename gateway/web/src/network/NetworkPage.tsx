import { geography } from "../api/geography.ts";
import { network, type PlaceFeature, type PlaceKind } from "../api/network.ts";
import { SelectField } from "../app/Field.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { navigate, useAddress } from "../app/location.ts";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useSession } from "../app/session.tsx";
import { useResource } from "../app/useResource.ts";
import { placeTexts } from "../places/places.texts.de.ts";
import { reachTexts } from "../reach/reach.texts.de.ts";
import { networkTexts as texts } from "../texts.de.ts";
import { PlacesKey } from "./PlaceKey.tsx";
import { PlacesMap } from "./PlacesMap.tsx";
import { PlacesTable } from "./PlacesTable.tsx";
import { kindNamesOf, placesOfTopic, topicsOf } from "./topics.ts";

/** /netzwerk?art=facility&bezeichnung=Kita&feld=Existenzsicherung: for everyone, signed in or not. */
export default function NetworkPage() {
  const { data, error, reload } = useResource("places", () => network.places(), true);
  const mayEdit = useSession().me.rights.includes("EditNetwork");
  return (
    <PageFrame title={texts.title} lead={texts.lead}>
      <p>
        <Link className="kern-link" href="/netzwerk/erreichbarkeit">
          {reachTexts.toPage}
        </Link>
      </p>
      {mayEdit && (
        <p>
          <Link className="kern-link" href="/netzwerk/einlesen">
            {placeTexts.toPage}
          </Link>
        </p>
      )}
      {error ? <ProblemAlert error={error} onRetry={reload} /> : data ? <Places all={data.features} /> : <Loading />}
    </PageFrame>
  );
}

function Places({ all }: { all: PlaceFeature[] }) {
  const { searchParams } = useAddress();
  const kind = (searchParams.get("art") ?? "") as PlaceKind | "";
  const topic = searchParams.get("feld") ?? "";
  const areas = useResource("areas", () => geography.areas(), true);
  const nameOf = (code: string) => areas.data?.find((area) => area.code === code)?.name ?? code;
  const name = searchParams.get("bezeichnung") ?? "";
  const shown = placesOfTopic(all, topic).filter(
    ({ properties }) => (kind === "" || properties.kind === kind) && (name === "" || properties.kindName === name),
  );
  const go = (change: { art?: string; feld?: string; bezeichnung?: string }) => {
    const next = Object.entries({ art: kind, bezeichnung: name, feld: topic, ...change }).filter(([, value]) => value !== "");
    navigate(`/netzwerk${next.length > 0 ? `?${new URLSearchParams(next)}` : ""}`);
  };
  return (
    <>
      <div className="filter filter-row">
        <SelectField label={texts.filter} value={kind} onChange={(event) => go({ art: event.target.value })}>
          <option value="">{texts.all}</option>
          <option value="facility">{texts.facilities}</option>
          <option value="meetingPlace">{texts.meetingPlaces}</option>
        </SelectField>
        <SelectField label={placeTexts.kindName} value={name} onChange={(event) => go({ bezeichnung: event.target.value })}>
          <option value="">{texts.all}</option>
          {kindNamesOf(all).map((each) => (
            <option key={each}>{each}</option>
          ))}
        </SelectField>
        <SelectField label={texts.topic} value={topic} onChange={(event) => go({ feld: event.target.value })}>
          <option value="">{texts.all}</option>
          {topicsOf(all).map((each) => (
            <option key={each}>{each}</option>
          ))}
        </SelectField>
      </div>
      <PlacesMap places={shown} />
      <PlacesKey />
      <p className="place-count" aria-live="polite">
        {shown.length === 0 ? texts.nothing : texts.count(shown.length, all.length)}
      </p>
      {shown.length > 0 && <PlacesTable places={shown} nameOf={nameOf} />}
    </>
  );
}
