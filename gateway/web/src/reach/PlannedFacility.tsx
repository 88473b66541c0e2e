import { type FormEvent, useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import { geography } from "../api/geography.ts";
import type { MeasuredReach } from "../api/network.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Field, SelectField } from "../app/Field.tsx";
import { navigate } from "../app/location.ts";
import { useResource } from "../app/useResource.ts";
import { degrees } from "./mapPoint.ts";
import type { PlannedPoint } from "./ReachMap.tsx";
import { valueText } from "./ReachTable.tsx";
import { reachTexts as texts } from "./reach.texts.de.ts";
import { changesOf, type ReachMeasure } from "./reachMeasures.ts";
import { addressOf, type ReachState, withoutPlanned } from "./reachState.ts";

interface Props {
  state: ReachState;
  reach: MeasuredReach;
  before: MeasuredReach | null;
  measure: ReachMeasure;
  point: PlannedPoint;
  onPoint(point: PlannedPoint): void;
}

const decimal = "[0-9]+([.,][0-9]+)?";

/** What if a facility stood here: put on the map by a click, an area or coordinates, and what it would change. */
export function PlannedFacility({ state, reach, before, measure, point, onPoint }: Props) {
  const [capacity, setCapacity] = useState(state.capacity);
  const areas = useResource("areas", () => geography.areas(), true);
  const own = (areas.data ?? []).filter((area) => area.level === reach.level);
  const names = new Map(reach.rows.map((row) => [row.area, row.areaName]));
  function choose(code: string) {
    const area = own.find((each) => each.code === code);
    if (area && area.lon !== null && area.lat !== null) {
      onPoint({ lon: degrees(area.lon), lat: degrees(area.lat) });
    }
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    navigate(addressOf({ ...state, ...point, capacity }));
  }
  const degree = (key: keyof PlannedPoint) => ({
    label: texts[key],
    value: point[key],
    inputMode: "decimal" as const,
    pattern: decimal,
    required: true,
    onChange: (event: { target: { value: string } }) => onPoint({ ...point, [key]: event.target.value }),
  });
  return (
    <Block id="reach-planned" title={texts.plannedTitle} lead={texts.plannedLead} look="panel">
      <form onSubmit={submit}>
        <div className="choice-row">
          <SelectField label={texts.plannedArea} value="" onChange={(event) => choose(event.target.value)}>
            <option value="">{texts.chooseArea}</option>
            {own.map((area) => (
              <option key={area.code} value={area.code}>
                {names.get(area.code) ?? area.name}
              </option>
            ))}
          </SelectField>
          <Field {...degree("lon")} />
          <Field {...degree("lat")} />
          <Field
            label={texts.plannedCapacity}
            value={capacity}
            inputMode="numeric"
            pattern="[0-9]{1,5}"
            required
            onChange={(event) => setCapacity(event.target.value)}
          />
        </div>
        <div className="form-end">
          <Button type="submit" look="secondary">
            {texts.plannedSubmit}
          </Button>
          {before && (
            <Button look="tertiary" onClick={() => navigate(addressOf(withoutPlanned(state)))}>
              {texts.plannedRemove}
            </Button>
          )}
        </div>
      </form>
      {before && <Changes before={before} after={reach} measure={measure} />}
    </Block>
  );
}

function Changes({ before, after, measure }: { before: MeasuredReach; after: MeasuredReach; measure: ReachMeasure }) {
  const changes = changesOf(before, after);
  const reached = before.areasWithoutAny - after.areasWithoutAny;
  return (
    <>
      <h3>{texts.changedTitle}</h3>
      <p role="status">
        {changes.length === 0 ? texts.changedNone : texts.changedCount(formatNumber(changes.length))}
        {reached > 0 && ` ${texts.changedReached(formatNumber(reached))}`}
      </p>
      {changes.length > 0 && (
        <div className="long-list">
          <DataTable
            caption={texts.changedTable}
            rows={changes}
            rowKey={(change) => change.after.area}
            columns={[
              { title: texts.area, cell: (change) => change.after.areaName },
              { title: texts.nearest, cell: (change) => change.after.nearest ?? texts.noWay },
              {
                title: texts.before(measure.name),
                numeric: true,
                cell: (change) => valueText(measure.value(change.before), measure.decimals),
              },
              {
                title: texts.after(measure.name),
                numeric: true,
                cell: (change) => valueText(measure.value(change.after), measure.decimals),
              },
            ]}
          />
        </div>
      )}
    </>
  );
}
