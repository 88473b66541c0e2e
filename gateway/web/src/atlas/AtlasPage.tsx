import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { createActiveArea } from "../app/activeArea.ts";
import { EditionNote } from "../app/EditionNote.tsx";
import { Loading } from "../app/Loading.tsx";
import { navigate, useAddress } from "../app/location.ts";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { ReleaseBanner } from "../releases/ReleaseBanner.tsx";
import { WithdrawnRelease } from "../releases/WithdrawnRelease.tsx";
import { atlasTexts as texts } from "../texts.de.ts";
import { AreaPanel } from "./AreaPanel.tsx";
import { AtlasControls } from "./AtlasControls.tsx";
import { type AtlasState, atlasAddress, parseAtlas, toggleArea } from "./atlasAddress.ts";
import { buildModel } from "./atlasModel.ts";
import { Downloads } from "./Downloads.tsx";
import { EmptyAtlas } from "./EmptyAtlas.tsx";
import { IndicatorSheet } from "./IndicatorSheet.tsx";
import { Legend } from "./Legend.tsx";
import { MapSection } from "./MapSection.tsx";
import { mapTexts } from "./map.texts.de.ts";
import { PlacesSection } from "./PlacesSection.tsx";
import { RankingSection } from "./RankingSection.tsx";
import { SeriesSection } from "./SeriesSection.tsx";
import { SourceLine } from "./SourceLine.tsx";
import { TableSection } from "./TableSection.tsx";
import { type AtlasData, useAtlasData } from "./useAtlasData.ts";

export default function AtlasPage() {
  const address = useAddress();
  const asked = useMemo(() => parseAtlas(address), [address]);
  const { data, error } = useAtlasData(asked);
  if (error?.problem.type.endsWith(":nothing-released")) {
    return <EmptyAtlas />;
  }
  if (error?.problem.type.endsWith(":release-withdrawn")) {
    return <WithdrawnRelease id={asked.release} sentence={error.problem.title} />;
  }
  if (error) {
    return (
      <div className="page">
        <ProblemAlert error={error} onRetry={() => window.location.reload()} />
      </div>
    );
  }
  return data ? <Atlas data={data} /> : <Loading />;
}

function Atlas({ data }: { data: AtlasData }) {
  const { state, indicator, level, values, reference, areas, topology } = data;
  const [active] = useState(createActiveArea);
  const legend = useRef<HTMLHeadingElement | null>(null);
  const sheet = useRef<HTMLDivElement | null>(null);
  const { period } = state;
  const model = useMemo(
    () => buildModel({ values, reference, areas, topology, period }),
    [values, reference, areas, topology, period],
  );
  const go = useCallback(
    (change: Partial<AtlasState>, replace = false) => navigate(atlasAddress({ ...state, ...change }), { replace }),
    [state],
  );

  useEffect(() => {
    document.title = texts.title(`${indicator.shortName}, ${level.namePlural}, ${period}`);
  }, [indicator, level, period]);

  const onSelect = useCallback((area: string) => go({ areas: toggleArea(state.areas, area) }), [go, state.areas]);
  const onSort = useCallback((sort: AtlasState["sort"]) => go({ sort }, true), [go]);
  const linked = { data, model, active, onSelect };

  return (
    <div className="page atlas" aria-busy={data.loading}>
      <ReleaseBanner
        release={data.catalogue.release}
        concerned={[indicator]}
        current={atlasAddress({ ...state, release: null })}
      />
      <EditionNote
        notPublic={model.notPublic}
        isPublicEdition={state.publicEdition}
        other={atlasAddress({ ...state, publicEdition: !state.publicEdition })}
      />
      <AtlasControls data={data} onChange={go} onSelect={onSelect} />
      <div className="atlas-main">
        {topology ? (
          <MapSection {...linked} topology={topology} exit={legend} sheet={sheet} />
        ) : (
          <Notice look="info" title={mapTexts.noMapTitle}>
            <p className="kern-body">{mapTexts.noMap(level.namePlural)}</p>
          </Notice>
        )}
        <div className="atlas-side">
          <Legend
            data={data}
            model={model}
            onPlaces={(places) => go({ places }, true)}
            onClasses={(ownClasses) => go({ ownClasses }, true)}
            titleRef={legend}
          />
          <AreaPanel data={data} model={model} onSelect={onSelect} onClear={() => go({ areas: [] })} />
        </div>
        <div className="atlas-foot">
          <SourceLine data={data} />
          <Downloads data={data} model={model} sheet={sheet} />
        </div>
      </div>
      <div className="atlas-figures">
        <SeriesSection {...linked} />
        <RankingSection {...linked} />
      </div>
      <SourceLine data={data} />
      <TableSection {...linked} onSort={onSort} />
      <SourceLine data={data} />
      <PlacesSection data={data} model={model} />
      <IndicatorSheet indicator={indicator} notes={values.extension.notes ?? []} />
    </div>
  );
}
