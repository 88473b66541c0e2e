import { useEffect, useMemo, useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import { type Area, geography, type Level } from "../api/geography.ts";
import { type MeasuredReach, network, onMap, type PlaceFeature, type ReachWish } from "../api/network.ts";
import { Block } from "../app/Block.tsx";
import { SelectField } from "../app/Field.tsx";
import { navigate } from "../app/location.ts";
import { useSession } from "../app/session.tsx";
import { useResource } from "../app/useResource.ts";
import { areaNames } from "./areaNames.ts";
import { PlannedFacility } from "./PlannedFacility.tsx";
import { ReachDelivery } from "./ReachDelivery.tsx";
import { type PlannedPoint, ReachMap } from "./ReachMap.tsx";
import { ReachTable } from "./ReachTable.tsx";
import { reachTexts as texts } from "./reach.texts.de.ts";
import { measuresOf } from "./reachMeasures.ts";
import { addressOf, type ReachState } from "./reachState.ts";

interface Props {
  state: ReachState;
  wish: ReachWish;
  reach: MeasuredReach;
  /** Without the facility that is only thought of; null where none is. */
  before: MeasuredReach | null;
  places: readonly PlaceFeature[];
  level: Level;
}

export function ReachResult({ state, wish, reach: answered, before, places, level }: Props) {
  const { me } = useSession();
  const areas = useResource("areas", () => geography.areas(), true);
  const reach = useMemo(() => withNames(answered, areas.data ?? []), [answered, areas.data]);
  const [point, setPoint] = useState<PlannedPoint>({ lon: state.lon, lat: state.lat });
  useEffect(() => setPoint({ lon: state.lon, lat: state.lat }), [state.lon, state.lat]);
  const measures = useMemo(() => measuresOf(reach), [reach]);
  const measure = measures.find((each) => each.key === state.shown) ?? measures[0];
  const facilities = useMemo(
    () =>
      onMap(places).filter(
        ({ properties }) =>
          (state.kindName === "" || properties.kindName === state.kindName) &&
          (state.source === "" || properties.source === state.source),
      ),
    [places, state.kindName, state.source],
  );
  if (!measure) {
    return null;
  }
  const own = me.place === "" ? wish : { ...wish, area: me.place };
  return (
    <>
      <Block id="reach-result" title={texts.resultTitle}>
        <Summary reach={reach} />
        <div className="reach-shown">
          <SelectField
            label={texts.shown}
            value={measure.key}
            onChange={(event) => navigate(addressOf({ ...state, shown: event.target.value }), { replace: true })}
          >
            {measures.map((each) => (
              <option key={each.key} value={each.key}>
                {each.name}
              </option>
            ))}
          </SelectField>
        </div>
        <div className="reach-split">
          <ReachMap
            reach={reach}
            measure={measure}
            level={level}
            facilities={facilities}
            kindName={state.kindName}
            planned={point}
            onPoint={setPoint}
          />
          <ReachTable reach={reach} measure={measure} />
        </div>
        <h3 className="reach-notes-title">{texts.notesTitle}</h3>
        <ul className="reach-notes">
          {reach.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <p>
          <a className="kern-link" href={network.reachUrl(wish)} download>
            {texts.download}
          </a>
        </p>
      </Block>
      <PlannedFacility state={state} reach={reach} before={before} measure={measure} point={point} onPoint={setPoint} />
      {me.rights.includes("DefineDataset") && !before && (
        <Block id="reach-delivery" title={texts.deliverTitle} lead={texts.deliverLead} look="panel">
          <ReachDelivery key={JSON.stringify(own)} wish={own} reach={reach} kindName={state.kindName} place={me.place} />
        </Block>
      )}
    </>
  );
}

/** The answer with names that tell its areas apart. */
function withNames(reach: MeasuredReach, areas: readonly Area[]): MeasuredReach {
  const names = areaNames(
    reach.rows.map((row) => ({ code: row.area, name: row.areaName })),
    areas,
  );
  return { ...reach, rows: reach.rows.map((row) => ({ ...row, areaName: names.get(row.area) ?? row.areaName })) };
}

function Summary({ reach }: { reach: MeasuredReach }) {
  const without = reach.areasWithoutAny;
  const missing = reach.rows.filter((row) => row.access?.number === null).length;
  return (
    <>
      <p role="status">
        {texts.summary(formatNumber(reach.facilities), formatNumber(reach.rows.length))}{" "}
        <strong>{without === 0 ? texts.none : texts.without(formatNumber(without))}</strong>
      </p>
      {reach.withoutCapacity > 0 && <p>{texts.unknownCapacity(formatNumber(reach.withoutCapacity))}</p>}
      {missing > 0 && <p>{texts.withheld(formatNumber(missing))}</p>}
    </>
  );
}
