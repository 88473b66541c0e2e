import { formatNumber } from "../../figures/format.ts";
import type { MadeGrid } from "../api/grids.ts";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Notice } from "../app/Notice.tsx";
import { FindingList } from "../imports/FindingList.tsx";
import { importTexts } from "../imports/imports.texts.de.ts";
import { gridTexts as texts } from "./grids.texts.de.ts";

interface Props {
  grid: MadeGrid;
  busy: boolean;
  onMake(): void;
}

/** How many cells there would be, and the way to have them. */
export function GridPreview({ grid, busy, onMake }: Props) {
  return (
    <>
      <Notice look="info" title={`${texts.ready(formatNumber(grid.cells))} angelegt`}>
        <p className="kern-body">{texts.readyText(grid.levelName, grid.version)}</p>
        {grid.replaced > 0 && <p className="kern-body">{texts.replaced(formatNumber(grid.replaced))}</p>}
      </Notice>
      <GridWarnings grid={grid} />
      <details className="disclosure">
        <summary>{texts.first}</summary>
        <DataTable
          caption={texts.first}
          rows={grid.first}
          rowKey={(cell) => cell.code}
          columns={[
            { title: texts.code, cell: (cell) => cell.code },
            { title: texts.name, cell: (cell) => cell.name },
            { title: texts.parent, cell: (cell) => `${cell.parentName} (${cell.parent})` },
          ]}
        />
      </details>
      <Button busy={busy} onClick={onMake}>
        {texts.make}
      </Button>
    </>
  );
}

/** What a person should know of a grid; nothing where there is nothing. */
export function GridWarnings({ grid }: { grid: MadeGrid }) {
  return grid.warnings.length === 0 ? null : (
    <Notice look="warning" title={importTexts.warnings(formatNumber(grid.warnings.length))}>
      <FindingList findings={grid.warnings} count={grid.warnings.length} place={() => ""} />
    </Notice>
  );
}
