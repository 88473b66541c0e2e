import { classEntry, classOf } from "../../figures/classes.ts";
import { describeCell, extremes } from "../../figures/describe.ts";
import { formatChange, formatNumber, isPercent } from "../../figures/format.ts";
import { entryText } from "../../figures/legend.ts";
import { classColours } from "../../figures/palette.ts";
import { figureTexts } from "../../figures/texts.de.ts";
import { reporting } from "../api/reporting.ts";
import { askedReport, withReading } from "../app/edition.ts";
import { Link } from "../app/Link.tsx";
import { ReportLink } from "../app/ReportLink.tsx";
import { lineageTexts } from "../lineage/lineage.texts.de.ts";
import { lineageAddress } from "../lineage/lineageAddress.ts";
import { atlasTexts as texts } from "../texts.de.ts";
import type { AtlasModel } from "./atlasModel.ts";
import type { AtlasData } from "./useAtlasData.ts";

interface Props {
  data: AtlasData;
  model: AtlasModel;
  onSelect(area: string): void;
  onClear(): void;
}

/** What is known about the area picked last; before any is picked, about the district as a whole. */
export function AreaPanel({ data, model, onSelect, onClear }: Props) {
  const { state } = data;
  const last = state.areas.at(-1);
  return (
    <aside className="area-panel" aria-labelledby="area-panel-title">
      {last === undefined ? <DistrictFacts data={data} model={model} /> : <AreaFacts data={data} model={model} code={last} />}
      {state.areas.length > 0 && (
        <div className="chips">
          <h3>{texts.selection}</h3>
          <ul>
            {state.areas.map((code) => (
              <li key={code}>
                <button
                  type="button"
                  className="chip"
                  onClick={() => onSelect(code)}
                  aria-label={texts.remove(model.nameOf(code))}
                >
                  {model.nameOf(code)} <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
          {state.areas.length > 1 && (
            <button type="button" className="text-button" onClick={onClear}>
              {texts.clear}
            </button>
          )}
        </div>
      )}
    </aside>
  );
}

function DistrictFacts({ data, model }: { data: AtlasData; model: AtlasModel }) {
  const { indicator, state, level } = data;
  const district = model.referencesOf(null)[0];
  const { highest, lowest } = extremes(model.rows, indicator);
  const shown = model.rank.size;
  return (
    <>
      <p className="kern-preline">{texts.subtitle(level.namePlural, state.period)}</p>
      <h2 id="area-panel-title" className="kern-heading-medium">
        {district?.name ?? level.namePlural}
      </h2>
      {district && (
        <p className={district.cell.value === null ? "big-value is-missing" : "big-value"}>
          {describeCell(district.cell, indicator)}
        </p>
      )}
      <dl className="facts">
        {shown > 1 && (
          <>
            <Fact term={texts.highest}>{highest}</Fact>
            <Fact term={texts.lowest}>{lowest}</Fact>
          </>
        )}
        <Fact term={texts.withValue}>{`${shown} von ${model.rows.length}`}</Fact>
      </dl>
      <p className="panel-hint">{texts.selectHint}</p>
    </>
  );
}

function AreaFacts({ data, model, code }: { data: AtlasData; model: AtlasModel; code: string }) {
  const { indicator, state, level, catalogue } = data;
  const row = model.byCode.get(code);
  if (!row) {
    return null;
  }
  const rank = model.rank.get(code);
  const yardsticks = model.yardsticksOf(code);
  const before = model.previous === null ? null : model.cell(code, model.previous);
  return (
    <>
      <p className="kern-preline">{[level.name, row.within].filter(Boolean).join(" · ")}</p>
      <h2 id="area-panel-title" className="kern-heading-medium">
        {row.name}
      </h2>
      <p className={row.value === null ? "big-value is-missing" : "big-value"}>{describeCell(row, indicator)}</p>
      {row.value === null && <p className="panel-reason">{figureTexts.reasons[row.state ?? "Unknown"]}</p>}
      {row.flags.map((flag) => (
        <p key={flag} className="panel-reason">
          {figureTexts.flagReasons[flag]}
        </p>
      ))}
      <dl className="facts">
        {row.value !== null && model.scale.breaks.length > 0 && <ClassFact data={data} model={model} value={row.value} />}
        {rank !== undefined && <Fact term={texts.rankLabel}>{texts.rankOf(rank, model.rank.size)}</Fact>}
        {row.value !== null && before && before.value !== null && model.previous !== null && (
          <Fact term={texts.changeLabel(model.previous)}>
            {formatChange(row.value - before.value, indicator.decimals)} {isPercent(indicator.unit) ? texts.percentagePoints : ""}
          </Fact>
        )}
      </dl>
      {yardsticks.length > 0 && (
        <>
          <h3>{texts.compare}</h3>
          <dl className="facts">
            {yardsticks.map((item) => (
              <Fact key={item.code} term={item.name}>
                {describeCell(item.cell, indicator)}
              </Fact>
            ))}
          </dl>
        </>
      )}
      <PlacesHere data={data} code={code} />
      <div className="panel-links">
        <Link className="kern-link" href={lineageAddress(indicator.code, code, state.period, state)}>
          {row.value === null ? lineageTexts.linkMissing : lineageTexts.link}
        </Link>
        <Link
          className="kern-link"
          href={withReading(`/gebiet/${encodeURIComponent(code)}?jahr=${state.period}`, { ...state, ownClasses: false })}
        >
          {texts.profile}
        </Link>
        {catalogue.release.publishedAt && (
          <ReportLink className="kern-link" href={reporting.profileUrl(code, "pdf", askedReport(state))}>
            {texts.profilePdf}
          </ReportLink>
        )}
      </div>
    </>
  );
}

function ClassFact({ data, model, value }: { data: AtlasData; model: AtlasModel; value: number }) {
  const { indicator } = data;
  const index = classOf(value, model.scale.breaks);
  const colour = classColours(indicator.direction, model.scale)[index] ?? "";
  return (
    <Fact term={texts.classLabel}>
      <svg className="class-swatch" width="18" height="14" aria-hidden="true">
        <rect x="0.5" y="0.5" width="17" height="13" fill={colour} stroke="#131525" />
      </svg>{" "}
      {formatNumber(index + 1)}: {entryText(classEntry(index, model.scale, 0), { ...indicator, id: "panel" })}
    </Fact>
  );
}

function PlacesHere({ data, code }: { data: AtlasData; code: string }) {
  const here = data.places.filter(({ properties }) => properties.areas.some((area) => data.areas.get(area)?.path.includes(code)));
  if (here.length === 0) {
    return null;
  }
  return (
    <>
      <h3>{texts.placesHere}</h3>
      <ul className="plain-list">
        {here.map(({ properties }) => (
          <li key={properties.id}>
            {properties.name} <span className="muted">({properties.kindName})</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
