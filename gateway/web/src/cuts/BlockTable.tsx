import { useMemo, useState } from "react";
import type { CutBlock } from "../api/cuts.ts";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Checkbox, Field } from "../app/Field.tsx";
import { fold } from "../atlas/searchIndicators.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";

const step = 50;

interface Props {
  blocks: readonly CutBlock[];
  of: ReadonlyMap<string, string | null>;
  nameOfBlock(code: string): string;
  nameOfArea(code: string | null): string;
  /** Null: the level is new, and nothing lies anywhere today. */
  before: ReadonlyMap<string, string | null> | null;
  /** Names of the areas of today, which the cut may have given up. */
  nameOfFormer(code: string | null): string;
  selection: ReadonlySet<string>;
  onSelect(selection: ReadonlySet<string>): void;
}

/** The blocks without a map: the same selection, by ticking. */
export function BlockTable({ blocks, of, nameOfBlock, nameOfArea, before, nameOfFormer, selection, onSelect }: Props) {
  const [filter, setFilter] = useState("");
  const [onlyMoved, setOnlyMoved] = useState(false);
  const [shown, setShown] = useState(step);
  const words = fold(filter.trim());
  const found = useMemo(
    () =>
      blocks.filter((block) => {
        const area = of.get(block.code) ?? null;
        const isMoved = before !== null && before.get(block.code) !== area;
        const isFound = words === "" || fold(`${block.name} ${block.code} ${nameOfArea(area)}`).includes(words);
        return isFound && (!onlyMoved || isMoved);
      }),
    [blocks, of, before, onlyMoved, words, nameOfArea],
  );
  const page = found.slice(0, shown);
  const tick = (code: string, isOn: boolean) => {
    const next = new Set(selection);
    if (isOn) {
      next.add(code);
    } else {
      next.delete(code);
    }
    onSelect(next);
  };
  return (
    <div className="cut-blocks-table long-list">
      <div className="filter-row">
        <Field label={texts.blockFilter} type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
        {before && (
          <Checkbox label={texts.onlyMoved} checked={onlyMoved} onChange={(event) => setOnlyMoved(event.target.checked)} />
        )}
      </div>
      <p className="cut-found">
        <span role="status">{texts.shownOf(found.length, blocks.length)}</span>
        <Button
          look="secondary"
          small
          busy={found.length === 0}
          onClick={() => onSelect(new Set([...selection, ...found.map((block) => block.code)]))}
        >
          {texts.pickAll}
        </Button>
      </p>
      <DataTable
        caption={texts.blockTitle}
        rows={page}
        rowKey={(block) => block.code}
        columns={[
          {
            title: texts.block,
            cell: (block) => (
              <Checkbox
                label={nameOfBlock(block.code)}
                checked={selection.has(block.code)}
                onChange={(event) => tick(block.code, event.target.checked)}
              />
            ),
          },
          { title: texts.lies, cell: (block) => nameOfArea(of.get(block.code) ?? null) },
          ...(before
            ? [{ title: texts.liedBefore, cell: (block: CutBlock) => nameOfFormer(before.get(block.code) ?? null) }]
            : []),
        ]}
      />
      {found.length > shown && (
        <Button look="secondary" small onClick={() => setShown(shown + step)}>
          {texts.more(Math.min(step, found.length - shown))}
        </Button>
      )}
    </div>
  );
}
