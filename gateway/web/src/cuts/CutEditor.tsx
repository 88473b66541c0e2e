import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { compareNames } from "../../figures/format.ts";
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
import { CutListFile } from "./CutListFile.tsx";
import { CutMap } from "./CutMap.tsx";
import { CutSummary } from "./CutSummary.tsx";
import { blocksOf, formerly, parents } from "./cutPlan.ts";
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
import { type Mode, mapActs, useCutHands } from "./useCutHands.ts";
import type { Tool } from "./useMapPointer.ts";
import { useTrialWish } from "./useTrialWish.ts";
import { VariantButton } from "./VariantButton.tsx";

interface Props {
  cut: Cut;
  topology: AreaTopology;
  onName(name: string): void;
  onReload(): void;
}

const nothing = () => undefined;

/** Map, areas and figures of one cut, side by side where there is room. */
export function CutEditor({ cut, topology, onName, onReload }: Props) {
  const [handedOverAs, setHandedOverAs] = useState(cut.handedOverAs);
  // What was handed over is the memory of it.
  const isClosed = handedOverAs !== null;
  const editing = useCutEditing(
    cut,
    isClosed,
    useCallback((saved: Cut) => onName(saved.name), [onName]),
  );
  const { plan, say } = editing;
  const before = useMemo(() => formerly(cut.blocks), [cut]);
  const guides = useMemo(() => before ?? parents(cut.blocks), [cut, before]);
  const { choices, error: choiceError, wish, setWish } = useTrialWish(cut);
  const figures = useCutFigures(cut, plan, before, choices, wish);
  const { colours, bordering } = useColours(plan, topology);
  const hands = useCutHands(plan);
  const { target, setTarget, mode, tool, selection, setSelection } = hands;
  const [showBefore, setShowBefore] = useState(false);
  const words = useBlockWords(cut, plan, before, figures.rows, selection);
  const edits = useCutEdits(editing, words.nameOfBlock);
  const afterMap = useRef<HTMLDivElement>(null);
  const withheld = useMemo(() => new Map(figures.rows.map((row) => [row.code, row.withheld])), [figures.rows]);
  const blocks = useMemo(() => cut.blocks.toSorted((a, b) => compareNames(a.name, b.name)), [cut]);
  const unassigned = blocksOf(plan, null);
  const acts = mapActs(plan, hands, edits, words, isClosed ? nothing : say);
  const clear = () => setSelection(new Set());
  useEffect(() => onName(cut.name), [cut.name, onName]);

  return (
    <>
      {handedOverAs && (
        <div className="cut-closed">
          <Notice look="info" title={texts.isHanded(handedOverAs)}>
            <p className="kern-body">{texts.wasHanded}</p>
            <div>
              <VariantButton cut={cut} />
            </div>
          </Notice>
        </div>
      )}
      <section className="cut-top" aria-labelledby="cut-summary-title">
        <h2 id="cut-summary-title" className="figure-sr-only">
          {texts.summaryTitle}
        </h2>
        <CutSummary figures={figures} hasToday={before !== null}>
          {choiceError && <ProblemAlert error={choiceError} />}
          {choices && <IndicatorPick choices={choices} wish={wish} onWish={setWish} />}
        </CutSummary>
      </section>
      {!isClosed && <SaveBar cut={cut} editing={editing} onReload={onReload} />}
      <div className="cut-work">
        <section className="cut-left" aria-labelledby="cut-map-title">
          <h2 id="cut-map-title" className="figure-sr-only">
            {texts.mapTitle}
          </h2>
          {!isClosed && (
            <>
              <AreaCard
                plan={plan}
                target={target}
                colours={colours}
                bordering={bordering.get(target ?? "") ?? new Set()}
                edits={edits}
                onTarget={setTarget}
                onSelect={acts.select}
              />
              <div className="cut-tools">
                <Segments<Mode> label={texts.mode} choices={texts.modes} value={mode} onChoose={hands.setMode} />
                <Segments<Tool> label={texts.tool} choices={texts.toolNames} value={tool} onChoose={hands.setTool} />
              </div>
            </>
          )}
          <CutMap
            topology={topology}
            plan={plan}
            colours={colours}
            before={showBefore ? guides : null}
            withheld={withheld}
            target={target}
            selection={selection}
            tool={tool}
            hint={isClosed ? "" : texts.mapHint[mode][tool]}
            describe={words.describe}
            {...acts}
            exit={afterMap}
          >
            {guides && (
              <Checkbox
                label={before ? texts.showBefore : texts.showParents}
                checked={showBefore}
                onChange={(event) => setShowBefore(event.target.checked)}
              />
            )}
          </CutMap>
          <div ref={afterMap} tabIndex={-1} className="cut-after-map">
            {!isClosed && <SelectionBar plan={plan} selection={selection} target={target} edits={edits} onClear={clear} />}
            {unassigned.length > 0 && (
              <p className="cut-unassigned">
                {texts.unassigned(unassigned.length)}{" "}
                <Button look="tertiary" small onClick={() => acts.select(unassigned)}>
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
          {plan.areas.length === 0 ? (
            <p>{texts.noTarget}</p>
          ) : (
            <AreaTable
              rows={figures.rows}
              indicators={figures.trial?.indicators ?? []}
              colours={colours}
              target={target}
              hasToday={before !== null}
              isOld={figures.isOld}
              onTarget={setTarget}
            />
          )}
          {plan.areas.length > 0 && (figures.trial?.indicators.length ?? 0) > 0 && (
            <p className="muted cut-note">{`${texts.statesNote} ${texts.mapMark}`}</p>
          )}
        </section>
      </div>
      {!isClosed && (
        <Block id="cut-blocks-title" title={texts.blockTitle} lead={texts.blockLead}>
          <SelectionBar plan={plan} selection={selection} target={target} edits={edits} onClear={clear} />
          <BlockTable
            blocks={blocks}
            of={plan.of}
            nameOfBlock={words.nameOfBlock}
            nameOfArea={words.nameOfArea}
            before={before}
            nameOfFormer={words.nameOfFormer}
            selection={selection}
            onSelect={setSelection}
          />
        </Block>
      )}
      <CompareStart cut={cut} hasToday={before !== null} wish={wish} />
      {!isClosed && <CutDetailsForm editing={editing} />}
      {!isClosed && <CutListFile cut={cut} editing={editing} />}
      <HandOverForm
        cut={cut}
        isClosed={isClosed}
        isDirty={editing.isDirty}
        unassigned={unassigned.length}
        onHandedOver={setHandedOverAs}
      />
      <LeaveDialog isDirty={editing.isDirty} busy={editing.busy} save={editing.save} />
    </>
  );
}
