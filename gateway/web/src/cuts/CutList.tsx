import { useCallback, useRef, useState } from "react";
import { formatMinute, formatNumber } from "../../figures/format.ts";
import { cuts as api, type ListedCut } from "../api/cuts.ts";
import { Badge } from "../app/Badge.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Link } from "../app/Link.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import { editorAddress } from "./cutsAddress.ts";
import { useFocusAfter } from "./useFocusAfter.ts";
import { VariantButton } from "./VariantButton.tsx";

/** The drafts there are, each with what can be done with it. */
export function CutList({ cuts, onChange }: { cuts: readonly ListedCut[]; onChange(): void }) {
  const [asked, setAsked] = useState<string | null>(null);
  const remove = useAction(
    useCallback(
      async (cut: ListedCut) => {
        await api.remove(cut.id);
        setAsked(null);
        onChange();
      },
      [onChange],
    ),
  );
  const list = useRef<HTMLDivElement>(null);
  useFocusAfter(list, asked, ".is-asked button");
  return (
    <div ref={list}>
      {remove.error && <ProblemAlert error={remove.error} />}
      <DataTable
        caption={texts.listTitle}
        rows={cuts}
        rowKey={(cut) => cut.id}
        columns={[
          {
            title: texts.name,
            cell: (cut) => (
              <Link className="text-link" href={editorAddress(cut.id)}>
                {cut.name}
              </Link>
            ),
          },
          {
            title: texts.made,
            cell: (cut) => texts.madeOf(cut.areaCount, cut.levelName, cut.blockCount, cut.blockLevelName),
          },
          { title: texts.version, cell: (cut) => cut.version },
          { title: texts.moved, numeric: true, cell: (cut) => formatNumber(cut.movedBlocks) },
          { title: texts.changed, cell: (cut) => texts.changedBy(formatMinute(cut.changedAt), cut.changedBy) },
          {
            title: texts.state,
            cell: (cut) =>
              cut.handedOverAs ? (
                <Badge tone="success">{texts.handedOver(cut.handedOverAs)}</Badge>
              ) : (
                <Badge tone="info">{texts.draft}</Badge>
              ),
          },
          {
            title: texts.actions,
            cell: (cut) => (
              <span className={asked === cut.id ? "row-actions is-asked" : "row-actions"}>
                {asked === cut.id ? (
                  <>
                    <span role="status">{texts.removeAsk(cut.name)}</span>
                    <Button look="secondary" small busy={remove.busy} onClick={() => void remove.run(cut)}>
                      {texts.removeYes}
                    </Button>
                    <Button look="tertiary" small onClick={() => setAsked(null)}>
                      {texts.cancel}
                    </Button>
                  </>
                ) : (
                  <>
                    <VariantButton cut={cut} />
                    <a className="kern-link" href={api.csvAddress(cut.id)} download aria-label={texts.csvOf(cut.name)}>
                      {texts.csv}
                    </a>
                    <Button look="tertiary" small aria-label={texts.removeOf(cut.name)} onClick={() => setAsked(cut.id)}>
                      {texts.remove}
                    </Button>
                  </>
                )}
              </span>
            ),
          },
        ]}
      />
    </div>
  );
}
