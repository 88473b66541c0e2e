import { useMemo, useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import type { KeyShare, VersionPair } from "../api/conversion.ts";
import { geography } from "../api/geography.ts";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { ChangesLegend } from "./ChangesLegend.tsx";
import { ChangesMap } from "./ChangesMap.tsx";
import { changeTexts as texts } from "./changes.texts.de.ts";
import { type AreaChange, goneAreas, keyChanges } from "./keyChanges.ts";

const step = 50;
const percent = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 });

interface Props {
  pair: VersionPair;
  shares: readonly KeyShare[];
}

const readMap = async (version: string, level: string) => {
  const hash = (await geography.levelsOf(version)).find((known) => known.code === level)?.mapHash;
  return hash ? await geography.topology(level, hash) : null;
};

/** Which areas stay, are split, merged or moved by a key: as a map and as a table. */
export function KeyChanges({ pair, shares }: Props) {
  const before = useResource(`areas of ${pair.from}`, () => geography.areasOf(pair.from));
  const now = useResource(`areas of ${pair.to}`, () => geography.areasOf(pair.to));
  const levels = useResource(`levels of ${pair.to}`, () => geography.levelsOf(pair.to));
  const [chosen, setChosen] = useState<string | null>(null);
  const touched = useMemo(() => {
    const codes = new Set(shares.flatMap((share) => [share.old, share.new]));
    const named = new Set(
      [...(now.data ?? []), ...(before.data ?? [])].filter((area) => codes.has(area.code)).map((area) => area.level),
    );
    return (levels.data ?? []).filter((level) => named.has(level.code));
  }, [shares, now.data, before.data, levels.data]);
  const level = touched.find((each) => each.code === chosen) ?? touched.at(-1);
  const maps = useResource(level ? `maps ${level.code} ${pair.from} ${pair.to}` : null, async () => ({
    now: await readMap(pair.to, level?.code ?? ""),
    before: await readMap(pair.from, level?.code ?? ""),
  }));
  const found = useMemo(() => {
    const of = (areas: typeof now.data) => (areas ?? []).filter((area) => area.level === level?.code);
    const [then, today] = [of(before.data), of(now.data)];
    const codes = new Set([...then, ...today].map((area) => area.code));
    const own = shares.filter((share) => codes.has(share.old) || codes.has(share.new));
    return { changes: keyChanges(then, today, own), gone: goneAreas(then, today, own) };
  }, [shares, before.data, now.data, level?.code]);
  const names = useMemo(() => new Map((before.data ?? []).map((area) => [area.code, area.name])), [before.data]);
  const problem = before.error ?? now.error ?? levels.error ?? maps.error;
  if (problem) {
    return <ProblemAlert error={problem} />;
  }
  if (!level) {
    return null;
  }
  return (
    <section aria-labelledby="changes-title" className="key-changes">
      <h3 id="changes-title">{texts.title}</h3>
      <p>{texts.lead}</p>
      {touched.length > 1 && (
        <Choice
          label={texts.level}
          choices={Object.fromEntries(touched.map((each) => [each.code, each.namePlural]))}
          value={level.code}
          onChoose={setChosen}
        />
      )}
      {maps.data?.now && <ChangesMap level={level.name} changes={found.changes} now={maps.data.now} before={maps.data.before} />}
      <ChangesLegend changes={found.changes} />
      <ChangesTable level={level.name} changes={found.changes} nameOf={(old) => names.get(old) ?? old} />
      {found.gone.length > 0 && <p>{texts.gone(found.gone.map((area) => `${area.name} (${area.code})`).join(", "))}</p>}
    </section>
  );
}

function ChangesTable({
  level,
  changes,
  nameOf,
}: {
  level: string;
  changes: readonly AreaChange[];
  nameOf(old: string): string;
}) {
  const [shown, setShown] = useState(step);
  const changed = changes.filter((change) => change.kind !== "same");
  if (changed.length === 0) {
    return <p>{texts.none}</p>;
  }
  return (
    <>
      <DataTable
        caption={texts.table(level)}
        rows={changed.slice(0, shown)}
        rowKey={(change) => change.code}
        columns={[
          { title: texts.area, cell: (change) => `${change.name} (${change.code})` },
          { title: texts.kind, cell: (change) => texts.kinds[change.kind] },
          {
            title: texts.sources,
            cell: (change) =>
              change.sources.map(({ old, share }) => texts.sourceOf(nameOf(old), percent.format(share * 100))).join(", ") ||
              texts.nothing,
          },
        ]}
      />
      {changed.length > shown && (
        <div className="form-end">
          <Button look="secondary" onClick={() => setShown(shown + step)}>
            {texts.more(formatNumber(Math.min(step, changed.length - shown)))}
          </Button>
        </div>
      )}
    </>
  );
}
