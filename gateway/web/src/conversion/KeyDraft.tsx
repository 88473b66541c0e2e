import { type FormEvent, useCallback, useMemo, useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import { conversion, type DraftedKey, type KeyShare, type VersionPair } from "../api/conversion.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { CheckFindings } from "../imports/CheckFindings.tsx";
import { useCheck } from "../imports/useCheck.ts";
import { AddShare } from "./AddShare.tsx";
import { conversionTexts as texts } from "./conversion.texts.de.ts";
import { KeyChanges } from "./KeyChanges.tsx";
import { KeyColumns } from "./KeyColumns.tsx";
import { edited, keyShares } from "./keyShares.ts";
import { ShareTable } from "./ShareTable.tsx";

interface Props {
  draft: DraftedKey;
  /** Where the draft was read from; null where from no list. */
  file: File | null;
  reason: string;
  onReread(draft: DraftedKey, file: File | null, reason?: string): void;
  onSaved(): void;
}

const check = (pair: VersionPair, key: { weight: string; shares: KeyShare[] }) => conversion.check(pair, key);

/** A key that can be changed, is checked after each change, and saved with where it comes from. */
export function KeyDraft({ draft, file, reason: givenReason, onReread, onSaved }: Props) {
  const pair = useMemo(() => ({ from: draft.from, to: draft.to }), [draft.from, draft.to]);
  const [shares, setShares] = useState(() => draft.shares.map(edited));
  const [weight, setWeight] = useState(draft.weight);
  const [reason, setReason] = useState(givenReason);
  const read = keyShares(shares);
  const isAsDrafted =
    read !== null && shares.length === draft.shares.length && shares.every((share, k) => isSame(share, draft, k));
  const asked = useCheck(pair, read && !isAsDrafted ? { weight, shares: read } : null, check);
  const found = isAsDrafted ? draft : asked.check;
  const save = useAction(
    useCallback(
      async (key: { weight: string; reason: string; shares: KeyShare[] }) => {
        await conversion.save(pair, key);
        onSaved();
      },
      [pair, onSaved],
    ),
  );
  const isReady = read !== null && found?.errors.length === 0 && read.length > 0 && !asked.busy;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (isReady && read && !save.busy) {
      void save.run({ weight, reason, shares: read });
    }
  }
  return (
    <Block id="key-draft-title" title={texts.draftTitle(texts.pairOf(draft.from, draft.to))} lead={texts.draftLead}>
      {draft.columns && file && (
        <KeyColumns
          columns={draft.columns}
          onChoose={async (columns) => onReread(await conversion.byFile(pair, file, columns), file, reason)}
        />
      )}
      <form className="key-form" onSubmit={submit}>
        <h3>{texts.sharesTitle}</h3>
        {draft.unchangedCount > 0 && <p>{texts.unchanged(formatNumber(draft.unchangedCount))}</p>}
        {shares.length === 0 && draft.errors.length === 0 && <p>{texts.nothing}</p>}
        {shares.length > 0 && <ShareTable shares={shares} onChange={setShares} />}
        {read !== null && read.length > 0 && <KeyChanges pair={pair} shares={read} />}
        <AddShare pair={pair} onAdd={(share) => setShares((before) => [...before, share])} />
        {read === null && <p className="field-error">{texts.notANumber}</p>}
        {asked.error && <ProblemAlert error={asked.error} />}
        {found && read !== null && (shares.length > 0 || found.errors.length > 0) && (
          <CheckFindings
            check={{
              isReady: found.errors.length === 0,
              errors: found.errors,
              errorCount: found.errors.length,
              warnings: found.warnings,
              warningCount: found.warnings.length,
            }}
            ready={texts.ready}
            place={texts.place}
          >
            <p className="kern-body">{texts.readyText}</p>
          </CheckFindings>
        )}
        <p role="status">{asked.busy ? texts.checking : ""}</p>
        <div className="choice-row">
          <Field
            label={texts.weightField}
            hint={texts.weightHint}
            value={weight}
            maxLength={80}
            required
            onChange={(event) => setWeight(event.target.value)}
          />
          <Field
            label={texts.reasonField}
            hint={texts.reasonHint}
            value={reason}
            maxLength={500}
            required
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        {save.error && <ProblemAlert error={save.error} />}
        <div className="form-end">
          <Button type="submit" busy={save.busy || !isReady}>
            {texts.save}
          </Button>
        </div>
      </form>
    </Block>
  );
}

function isSame(share: ReturnType<typeof edited>, draft: DraftedKey, index: number): boolean {
  const before = draft.shares[index];
  return before?.old === share.old && before.new === share.new && edited(before).percent === share.percent;
}
