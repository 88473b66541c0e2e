import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { AreaTopology } from "../../figures/geometry.ts";
import type { Cut } from "../api/cuts.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Checkbox } from "../app/Field.tsx";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { AreaCard } from "./AreaCard.tsx";
import { AreaTable } from "./AreaTable.tsx";
import { BlockTable } from "./BlockTable.tsx";
import { CompareStart } from "./CompareStart.tsx";
import { CutDetailsForm } from "./CutDetailsForm.tsx";
import { CutMap } from "./CutMap.tsx";
import { CutSummary } from "./CutSummary.tsx";
import { blocksOf, formerly } from "./cutPlan.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import { HandOverForm } from "./HandOverForm.tsx";
import { IndicatorPick } from "./IndicatorPick.tsx";
import { LeaveDialog } from "./LeaveDialog.tsx";
import { SaveBar } from "./SaveBar.tsx";
import { Segments } from "./Segments.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { useBlockWords } from "./useBlockWords.ts";
import { useColours } from "./useColours.ts";
import { useCutEditing } from "./useCutEditing.ts";
import { useCutEdits } from "./useCutEdits.ts";
import { useCutFigures } from "./useCutFigures.ts";
import type { Tool } from "./useMapPointer.ts";
import { useTrialWish } from "./useTrialWish.ts";

interface Props {
  cut: Cut;
  topology: AreaTopology;
  onName(name: string): void;
  onReload(): void;
}

type Mode = "assign" | "select";

/** Map, areas and figures of one cut, side by side where there is room. */
export function CutEditor({ cut, topology, onName, onReload }: Props) {
  const [handedOverAs, setHandedOverAs] = useState(cut.handedOverAs);
  const editing = useCutEditing(
    cut,
    useCallback((saved: Cut) => onName(saved.name), [onName]),
  );
  const { plan, say } = editing;
  const before = useMemo(() => formerly(cut.blocks), [cut]);
  const { choices, error: choiceError, wish, setWish } = useTrialWish(cut);
  const figures = useCutFigures(cut, plan, before, choices, wish);
  const { colours, bordering } = useColours(plan, topology);
  const [chosen, setTarget] = useState<string | null>(null);
  const target = plan.areas.some((area) => area.code === chosen) ? chosen : (plan.areas[0]?.code ?? null);
  const [mode, setMode] = useState<Mode>("assign");
  const [tool, setTool] = useState<Tool>("single");
  const [showBefore, setShowBefore] = useState(false);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const words = useBlockWords(cut, plan, before, figures.rows, selection);
  const edits = useCutEdits(editing, words.nameOfBlock);
  const afterMap = useRef<HTMLDivElement>(null);
  const withheld = useMemo(() => new Map(figures.rows.map((row) => [row.code, row.withheld])), [figures.rows]);
  const unassigned = blocksOf(plan, null);
  const add = (blocks: readonly string[]) => setSelection((known) => new Set([...known, ...blocks]));

  function toggle(block: string) {
    const next = new Set(selection);
    if (!next.delete(block)) {
      next.add(block);
    }
    setSelection(next);
    say(`${texts.selection(next.size)}.`);
  }

  function pick(block: string) {
    if (mode === "select") {
      toggle(block);
    } else if (target === null) {
      say(texts.noTarget);
    } else if (plan.of.get(block) === target) {
      say(texts.alreadyThere(words.nameOfBlock(block), words.nameOfArea(target)));
    } else {
      edits.assign([block], target);
    }
  }

  function enclose(blocks: string[]) {
    if (blocks.length === 0) {
      say(texts.nothingInside);
    } else if (mode === "select") {
      add(blocks);
      say(`${texts.selection(new Set([...selection, ...blocks]).size)}.`);
    } else if (target === null) {
      say(texts.noTarget);
    } else {
      edits.assign(blocks, target);
    }
  }

  function takeAsTarget(block: string) {
    const area = plan.of.get(block) ?? null;
    if (area !== null) {
      setTarget(area);
      say(`${texts.targetNow(words.nameOfArea(area))}.`);
    }
  }

  function step(by: 1 | -1): string {
    const at = plan.areas.findIndex((area) => area.code === target);
    const next = plan.areas[(at + by + plan.areas.length) % plan.areas.length];
    if (!next) {
      return texts.noTarget;
    }
    setTarget(next.code);
    return texts.targetNow(next.name);
  }

  // A block that is selected stays so only while there is something to do with it.
  const clear = () => setSelection(new Set());
  useEffect(() => onName(cut.name), [cut.name, onName]);

  return (
    <>
      {handedOverAs && (
        <Notice look="info" title={texts.handedOver(handedOverAs)}>
          <p className="kern-body">{texts.wasHanded(handedOverAs)}</p>
        </Notice>
      )}
      <section className="cut-top" aria-labelledby="cut-summary-title">
        <h2 id="cut-summary-title" className="figure-sr-only">
          {texts.summaryTitle}
        </h2>
        <CutSummary figures={figures} hasToday={before !== null} />
        {choiceError && <ProblemAlert error={choiceError} />}
        {choices && <IndicatorPick choices={choices} wish={wish} onWish={setWish} />}
      </section>
      <SaveBar cut={cut} editing={editing} onReload={onReload} />
      <div className="cut-work">
        <section className="cut-left" aria-labelledby="cut-map-title">
          <h2 id="cut-map-title" className="figure-sr-only">
            {texts.mapTitle}
          </h2>
          <AreaCard
            plan={plan}
            target={target}
            colours={colours}
            bordering={bordering.get(target ?? "") ?? new Set()}
            edits={edits}
            onTarget={setTarget}
            onSelect={(blocks) => {
              setSelection(new Set(blocks));
              say(`${texts.selection(blocks.length)}.`);
            }}
          />
          <div className="cut-tools">
            <Segments<Mode> label={texts.mode} choices={texts.modes} value={mode} onChoose={setMode} />
            <Segments<Tool> label={texts.tool} choices={texts.toolNames} value={tool} onChoose={setTool} />
            {before && (
              <Checkbox label={texts.showBefore} checked={showBefore} onChange={(event) => setShowBefore(event.target.checked)} />
            )}
          </div>
          <CutMap
            topology={topology}
            plan={plan}
            colours={colours}
            before={showBefore ? before : null}
            withheld={withheld}
            target={target}
            selection={selection}
            tool={tool}
            hint={texts.mapHint[mode][tool]}
            describe={words.describe}
            onPick={pick}
            onTake={takeAsTarget}
            onEnclose={enclose}
            onSelect={add}
            onStep={step}
            exit={afterMap}
          />
          <div ref={afterMap} tabIndex={-1} className="cut-after-map">
            <SelectionBar plan={plan} selection={selection} target={target} edits={edits} onClear={clear} />
            {unassigned.length > 0 && (
              <p className="cut-unassigned">
                {texts.unassigned(unassigned.length)}{" "}
                <Button look="tertiary" small onClick={() => setSelection(new Set(unassigned))}>
                  {texts.selectThem}
                </Button>
              </p>
            )}
          </div>
        </section>
        <section className="cut-right" aria-labelledby="cut-table-title">
          <h2 id="cut-table-title" className="kern-heading-small">
            {texts.tableTitle}
          </h2>
          <AreaTable
            rows={figures.rows}
            indicators={figures.trial?.indicators ?? []}
            colours={colours}
            target={target}
            hasToday={before !== null}
            isOld={figures.isOld}
            onTarget={setTarget}
          />
          {(figures.trial?.indicators.length ?? 0) > 0 && <p className="muted cut-note">{texts.mapMark}</p>}
        </section>
      </div>
      <Block id="cut-blocks-title" title={texts.blockTitle} lead={texts.blockLead}>
        <SelectionBar plan={plan} selection={selection} target={target} edits={edits} onClear={clear} />
        <BlockTable
          blocks={cut.blocks}
          of={plan.of}
          nameOfArea={words.nameOfArea}
          before={before}
          nameOfFormer={words.nameOfFormer}
          selection={selection}
          onSelect={setSelection}
        />
      </Block>
      <CompareStart cut={cut} hasToday={before !== null} wish={wish} />
      <CutDetailsForm editing={editing} cut={cut} />
      <HandOverForm
        cut={{ ...cut, handedOverAs }}
        isDirty={editing.isDirty}
        unassigned={unassigned.length}
        onHandedOver={setHandedOverAs}
      />
      <LeaveDialog isDirty={editing.isDirty} busy={editing.busy} save={editing.save} />
    </>
  );
}
