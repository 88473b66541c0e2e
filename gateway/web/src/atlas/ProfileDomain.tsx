import { useCallback } from "react";
import { formatPeriod } from "../../figures/format.ts";
import type { Cell, Flag, State } from "../../figures/jsonStat.ts";
import { nameOfPeriod, seriesIn } from "../../figures/occasions.ts";
import { drawSparkline } from "../../figures/sparkline.ts";
import { valueCell } from "../../figures/table.ts";
import type { Domain, Profile, ProfileIndicator, SeriesCell } from "../api/indicators.ts";
import { Block } from "../app/Block.tsx";
import { tableRoles } from "../app/DataTable.tsx";
import { type Reading, withReading } from "../app/edition.ts";
import { FigureHost } from "../app/FigureHost.tsx";
import { Link } from "../app/Link.tsx";
import { shellTexts, profileTexts as texts } from "../texts.de.ts";

interface Props {
  domain: Domain;
  profile: Profile;
  period: string;
  reading: Reading;
  nameOf(code: string): string;
}

/** One domain of the profile: a row an indicator; the area, then the larger areas it belongs to. */
export function ProfileDomain({ domain, profile, period, reading, nameOf }: Props) {
  const { area } = profile;
  const own = profile.indicators.filter((indicator) => indicator.domain === domain.code);
  const known = new Set(own.flatMap((indicator) => Object.keys(indicator.series)));
  const compared = [area.path[1], area.path[0]].filter(
    (code): code is string => code !== undefined && code !== area.code && known.has(code),
  );
  return (
    <Block id={`domain-${domain.code}`} title={domain.name}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="kern-table-responsive" aria-label={shellTexts.tableOf(domain.name)} tabIndex={0}>
        <table {...tableRoles.table} className="kern-table kern-table--small list-table profile-table">
          <caption className="figure-sr-only">{texts.domainCaption(domain.name, formatPeriod(period))}</caption>
          <thead {...tableRoles.rows} className="kern-table__head">
            <tr {...tableRoles.row} className="kern-table__row">
              <th {...tableRoles.columnHead} scope="col" className="kern-table__header">
                {texts.indicator}
              </th>
              {[area.code, ...compared].map((code) => (
                <th {...tableRoles.columnHead} key={code} scope="col" className="kern-table__header kern-table__header--numeric">
                  {nameOf(code)}
                </th>
              ))}
              <th {...tableRoles.columnHead} scope="col" className="kern-table__header">
                {texts.trend}
              </th>
              <th {...tableRoles.columnHead} scope="col" className="kern-table__header kern-table__header--numeric">
                {texts.rank}
              </th>
            </tr>
          </thead>
          <tbody {...tableRoles.rows} className="kern-table__body">
            {own.map((indicator) => (
              <Row
                key={indicator.code}
                indicator={indicator}
                profile={profile}
                compared={compared}
                period={period}
                reading={reading}
                nameOf={nameOf}
              />
            ))}
          </tbody>
        </table>
      </section>
    </Block>
  );
}

interface RowProps {
  indicator: ProfileIndicator;
  profile: Profile;
  compared: string[];
  period: string;
  reading: Reading;
  nameOf(code: string): string;
}

function Row({ indicator, profile, compared, period, reading, nameOf }: RowProps) {
  const { area } = profile;
  // Some indicators are not counted each year: the last one before stands in, and says so.
  const shown = indicator.periods.findLast((candidate) => candidate <= period) ?? period;
  const path = [indicator.code, area.level, shown].map(encodeURIComponent).join("/");
  const address = withReading(`/atlas/${path}?gebiet=${encodeURIComponent(area.code)}`, reading);
  const latest = shown === indicator.periods.at(-1);
  return (
    <tr {...tableRoles.row} className="kern-table__row">
      <th {...tableRoles.rowHead} scope="row" className="kern-table__header">
        <Link className="text-link" href={address}>
          {indicator.name}
        </Link>
        {shown !== period && <span className="muted"> ({texts.asOf(nameOfPeriod(shown, indicator.occasions))})</span>}
      </th>
      {[area.code, ...compared].map((code, index) => (
        <td
          {...tableRoles.cell}
          key={code}
          data-title={nameOf(code)}
          className={`kern-table__cell kern-table__cell--numeric${index === 0 ? " own-value" : ""}`}
        >
          <Value cell={cellOf(indicator, code, shown)} indicator={indicator} />
        </td>
      ))}
      <td {...tableRoles.cell} className="kern-table__cell trend" data-title={texts.trend}>
        <Trend indicator={indicator} area={area.code} shown={shown} />
      </td>
      <td {...tableRoles.cell} className="kern-table__cell kern-table__cell--numeric" data-title={texts.rank}>
        {latest && indicator.rank && indicator.rankOf ? texts.rankOf(indicator.rank, indicator.rankOf) : ""}
      </td>
    </tr>
  );
}

function cellOf(indicator: ProfileIndicator, area: string, period: string): Cell {
  const found = indicator.series[area]?.find((cell) => cell.period === period);
  const value = found?.value ?? null;
  const cell = { value, state: value === null ? stateOf(found?.state) : null, flags: (found?.flags ?? []) as Flag[] };
  const estimated = found?.estimatedShare;
  return typeof estimated === "number" ? { ...cell, estimated } : cell;
}

function stateOf(state: SeriesCell["state"] | undefined): State {
  return state === null || state === undefined || state === "Shown" ? "Unknown" : state;
}

function Value({ cell, indicator }: { cell: Cell; indicator: ProfileIndicator }) {
  const draw = useCallback(() => valueCell(cell, indicator.decimals, indicator.unit) as Element, [cell, indicator]);
  return <FigureHost draw={draw} />;
}

/** The periods that can be compared with the one shown. */
function Trend({ indicator, area, shown }: { indicator: ProfileIndicator; area: string; shown: string }) {
  const draw = useCallback(() => {
    const { periods, occasions } = indicator;
    const series = seriesIn(periods, occasions).find((places) => places.includes(periods.indexOf(shown))) ?? [];
    return drawSparkline(series.map((place) => cellOf(indicator, area, periods[place] ?? "")));
  }, [indicator, area, shown]);
  return <FigureHost draw={draw} />;
}
