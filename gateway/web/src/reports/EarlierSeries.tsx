import { formatMinute, formatNumber } from "../../figures/format.ts";
import type { Level } from "../api/indicators.ts";
import type { SeriesSummary } from "../api/reporting.ts";
import { Badge } from "../app/Badge.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Link } from "../app/Link.tsx";
import { reportTexts as texts } from "../texts.de.ts";
import { seriesAddress } from "./seriesAddress.ts";
import { seriesTones } from "./stateTones.ts";

export function EarlierSeries({ series, levels }: { series: readonly SeriesSummary[]; levels: readonly Level[] }) {
  const name = (code: string) => levels.find((level) => level.code === code)?.namePlural ?? code;
  if (series.length === 0) {
    return null;
  }
  return (
    <section className="earlier" aria-labelledby="earlier-title">
      <h3 id="earlier-title" className="kern-heading-small">
        {texts.earlier}
      </h3>
      <DataTable
        caption={texts.earlier}
        rows={series}
        rowKey={(one) => one.id}
        columns={[
          {
            title: texts.startedAt,
            cell: (one) => (
              <Link className="text-link" href={seriesAddress(one.id)}>
                {formatMinute(one.createdAt)}
              </Link>
            ),
          },
          { title: texts.level, cell: (one) => name(one.subjectGroup) },
          { title: texts.state, cell: (one) => <Badge tone={seriesTones[one.state]}>{texts.states[one.state]}</Badge> },
          {
            title: texts.profiles,
            numeric: true,
            cell: (one) => texts.progress(formatNumber(one.done), formatNumber(one.total)),
          },
        ]}
      />
    </section>
  );
}
