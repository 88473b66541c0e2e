import { useCallback, useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import { type Area, geography, type Level } from "../api/geography.ts";
import { type GridToMake, grids, type MadeGrid } from "../api/grids.ts";
import { Block } from "../app/Block.tsx";
import { Guarded } from "../app/Guarded.tsx";
import { Link } from "../app/Link.tsx";
import { Notice } from "../app/Notice.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { RemoveButton } from "../app/RemoveButton.tsx";
import { useSession } from "../app/session.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { type GridChoices, GridForm } from "./GridForm.tsx";
import { GridPreview, GridWarnings } from "./GridPreview.tsx";
import { gridTexts as texts } from "./grids.texts.de.ts";

const noAreas: Area[] = [];
const noLevels: Level[] = [];

/** /daten/raster */
export default function GridPage() {
  const { me } = useSession();
  const mayEdit = me.rights.includes("EditAreas");
  const versions = useResource(mayEdit ? "versions" : null, () => geography.versions());
  const [chosen, setChosen] = useState<GridChoices | null>(null);
  const [checked, setChecked] = useState<MadeGrid | null>(null);
  const [made, setMade] = useState<MadeGrid | null>(null);
  const current = versions.data?.find((version) => version.isCurrent) ?? versions.data?.[0];
  const choices = chosen ?? {
    cellMetres: "1000",
    version: current?.version ?? "",
    area: me.rights.includes("WorkEverywhere") ? "" : me.place,
    keys: "Inspire",
  };
  const { version } = choices;
  const levels = useResource(version ? `levels ${version}` : null, () => geography.levelsOf(version), true);
  const areas = useResource(version ? `areas ${version}` : null, () => geography.areasOf(version), true);
  const { reload } = levels;
  const check = useAction(
    useCallback(async (grid: GridToMake) => {
      setChecked(await grids.check(grid));
    }, []),
  );
  const make = useAction(
    useCallback(
      async (grid: GridToMake) => {
        setMade(await grids.make(grid));
        reload();
      },
      [reload],
    ),
  );
  const change = useCallback((next: GridChoices) => {
    setChosen(next);
    setChecked(null);
    setMade(null);
  }, []);
  const problem = versions.error ?? levels.error ?? areas.error ?? check.error ?? make.error;
  return (
    <Guarded area="gebiete">
      <PageFrame
        title={texts.title}
        lead={texts.lead}
        preline={
          <Link className="kern-link" href="/daten">
            {texts.back}
          </Link>
        }
      >
        {current && (
          <Block id="grid-choices" title={texts.choices} look="panel">
            <GridForm
              choices={choices}
              versions={versions.data ?? []}
              areas={areas.data ?? noAreas}
              levels={levels.data ?? noLevels}
              busy={check.busy}
              onChange={change}
              onCheck={() => {
                setMade(null);
                void check.run(wishOf(choices));
              }}
            />
          </Block>
        )}
        <LaidGrids
          levels={levels.data ?? noLevels}
          onRemove={async (cellMetres) => {
            await grids.remove(cellMetres, version);
            change(choices);
            levels.reload();
            versions.reload();
          }}
        />
        <div aria-live="polite" className="check-result grid-result">
          {problem && <ProblemAlert error={problem} />}
          {checked && !made && <GridPreview grid={checked} busy={make.busy} onMake={() => void make.run(wishOf(choices))} />}
          {made && <Made grid={made} />}
        </div>
      </PageFrame>
    </Guarded>
  );
}

/** The grids that lie in the Gebietsstand, each with the way to take it away. */
function LaidGrids({ levels, onRemove }: { levels: readonly Level[]; onRemove(cellMetres: number): Promise<void> }) {
  const laid = levels.filter((level) => level.cellMetres);
  return laid.length === 0 ? null : (
    <Block id="grids-there" title={texts.there}>
      {laid.map((level) => (
        <RemoveButton
          key={level.code}
          label={texts.remove(level.namePlural)}
          hint={texts.removeHint(formatNumber(level.areaCount))}
          remove={() => onRemove(level.cellMetres ?? 0)}
        />
      ))}
    </Block>
  );
}

function Made({ grid }: { grid: MadeGrid }) {
  return (
    <>
      <Notice look="success" title={texts.madeTitle}>
        <p className="kern-body">{texts.made(formatNumber(grid.cells), grid.levelName, grid.version)}</p>
        <p className="kern-body">{grid.isCurrent ? texts.isCurrent : texts.notCurrent}</p>
      </Notice>
      <GridWarnings grid={grid} />
      <h2 className="kern-heading-small">{texts.onward}</h2>
      <ul className="plain-list">
        <li>
          <Link className="kern-link" href="/daten/zuschnitt">
            {texts.toCut}
          </Link>
        </li>
        <li>
          <Link className="kern-link" href="/daten">
            {texts.toData}
          </Link>
        </li>
      </ul>
    </>
  );
}

function wishOf({ cellMetres, version, area, keys }: GridChoices): GridToMake {
  return { cellMetres: Number(cellMetres), version, area: area || null, keys: keys === "Compact" ? "Compact" : "Inspire" };
}
