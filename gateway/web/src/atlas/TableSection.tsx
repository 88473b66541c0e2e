import { Fragment, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { AreaValue } from "../../figures/areaValue.ts";
import { html } from "../../figures/dom.ts";
import { formatNumber } from "../../figures/format.ts";
import { changeText, drawTable, type TableColumn, valueCell } from "../../figures/table.ts";
import { figureTexts } from "../../figures/texts.de.ts";
import type { ActiveArea } from "../app/activeArea.ts";
import { Button } from "../app/Button.tsx";
import { FigureHost } from "../app/FigureHost.tsx";
import { atlasTexts as texts } from "../texts.de.ts";
import type { AtlasState, SortKey } from "./atlasAddress.ts";
import type { AtlasModel } from "./atlasModel.ts";
import { codesBeyond, firstLines, mostLines, sortLines, type TableLine } from "./sortRows.ts";
import { type AtlasData, municipalLevel } from "./useAtlasData.ts";

interface Props {
  data: AtlasData;
  model: AtlasModel;
  active: ActiveArea;
  onSelect(area: string): void;
  onSort(sort: AtlasState["sort"]): void;
}

export function TableSection({ data, model, active, onSelect, onSort }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const { state, indicator, level } = data;
  const [all, setAll] = useState(false);
  const draw = useTableDrawing(data, model, all);

  useEffect(() => {
    const element = host.current;
    const click = (event: Event) => {
      const key = (event.target as Element).closest("[data-sort]")?.getAttribute("data-sort") as SortKey | undefined;
      if (key) {
        onSort({
          key,
          ascending: state.sort.key === key ? !state.sort.ascending : key === "rank" || key === "name" || key === "within",
        });
      }
    };
    element?.addEventListener("click", click);
    return () => element?.removeEventListener("click", click);
  }, [onSort, state.sort]);

  useRowInView(host, state.areas.at(-1) ?? null);

  return (
    <section className="atlas-figure" aria-labelledby="table-title">
      <h2 id="table-title" className="kern-heading-small">
        {texts.tableTitle} <span className="figure-subtitle">{texts.subtitle(level.namePlural, state.period)}</span>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-region" aria-label={`${texts.tableRegion}: ${indicator.name}`} tabIndex={0}>
        <FigureHost draw={draw} selected={state.areas} active={active} onSelect={onSelect} hostRef={host} />
      </section>
      {!all && model.rows.length > mostLines && (
        <p>
          <Button look="secondary" onClick={() => setAll(true)}>
            {texts.allLines(formatNumber(mostLines), formatNumber(model.rows.length), level.namePlural)}
          </Button>
        </p>
      )}
      <Signs model={model} signs={data.values.extension.signs} />
    </section>
  );
}

/** What the signs in place of numbers and beside them mean, for those that the table holds. */
function Signs({ model, signs }: { model: AtlasModel; signs: Readonly<Record<string, string>> | undefined }) {
  const states = [...new Set(model.rows.flatMap((row) => row.state ?? []))];
  const flags = [...new Set(model.rows.flatMap((row) => row.flags))];
  return states.length + flags.length === 0 ? null : (
    <dl className="signs" aria-label={texts.signsTitle}>
      {states.map((state) => (
        <Fragment key={state}>
          <dt>{signs?.[state] ?? figureTexts.signs[state]}</dt>
          <dd>{figureTexts.reasons[state]}</dd>
        </Fragment>
      ))}
      {flags.map((flag) => (
        <Fragment key={flag}>
          <dt>{figureTexts.flagSigns[flag]}</dt>
          <dd>{figureTexts.flagReasons[flag]}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function useTableDrawing({ indicator, level, levels, state, values }: AtlasData, model: AtlasModel, all: boolean) {
  const { decimals } = indicator;
  const signs = values.extension.signs;
  const above = municipalLevel(levels)?.name ?? figureTexts.within;
  const before = model.previous;
  const sorted = useMemo(() => {
    const lines = model.rows.map((row): TableLine => {
      const past = before === null ? null : model.cell(row.code, before);
      return {
        row,
        rank: model.rank.get(row.code),
        change: row.value === null || past === null || past.value === null ? null : row.value - past.value,
      };
    });
    return sortLines(lines, state.sort);
  }, [model, before, state.sort]);
  // A table that is drawn anew loses the focus: only what lies beyond its lines is a reason.
  const beyond = all ? "" : codesBeyond(sorted, state.areas).join("\n");
  return useCallback(() => {
    const nested = model.rows.some((row) => row.within !== undefined);
    const columns: TableColumn[] = [
      { key: "rank", title: figureTexts.rank, numeric: true },
      { key: "name", title: level.name, numeric: false },
      { key: "value", title: `${figureTexts.value} ${figureTexts.legend(indicator.unit)}`, numeric: true },
      ...(before === null ? [] : [{ key: "change", title: texts.changeLabel(before), numeric: true }]),
      ...(nested ? [{ key: "within", title: above, numeric: false }] : []),
    ];
    const rows = firstLines(sorted, beyond.split("\n"), all).map(({ row, rank }) => ({
      code: row.code,
      cells: [
        html("span", {}, rank === undefined ? "" : formatNumber(rank)),
        nameCell(row),
        valueCell(row, decimals, "", signs),
        ...(before === null ? [] : [html("span", {}, changeText(row, model.cell(row.code, before), decimals))]),
        ...(nested ? [html("span", {}, row.within ?? "")] : []),
      ],
    }));
    const caption = texts.tableCaption(indicator.name, level.namePlural, state.period);
    return drawTable(rows, { caption, columns, sort: state.sort, rowHeader: "name" });
  }, [model, sorted, beyond, before, level, above, indicator, decimals, signs, state.sort, state.period, all]);
}

/** On a phone the column of municipalities goes; their names then stand below. */
function nameCell(row: AreaValue): HTMLElement {
  const button = html("button", { type: "button", class: "area-button", "aria-pressed": "false" }, row.name);
  return row.within === undefined ? button : html("div", {}, button, html("div", { class: "area-within" }, row.within));
}

/** Brings the row of the area picked elsewhere into sight, moving only the table's own frame. */
function useRowInView(host: { current: HTMLDivElement | null }, code: string | null): void {
  useEffect(() => {
    const region = host.current?.closest(".table-region");
    const row = code === null ? null : host.current?.querySelector<HTMLElement>(`tr[data-area="${CSS.escape(code)}"]`);
    if (region && row) {
      const [top, height] = [row.offsetTop, row.offsetHeight];
      const head = 48;
      if (top < region.scrollTop + head || top + height > region.scrollTop + region.clientHeight) {
        region.scrollTop = top - region.clientHeight / 2;
      }
    }
  }, [host, code]);
}
