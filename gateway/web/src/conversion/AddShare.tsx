import { useState } from "react";
import type { VersionPair } from "../api/conversion.ts";
import { type Area, geography } from "../api/geography.ts";
import { Button } from "../app/Button.tsx";
import { Field, SelectField } from "../app/Field.tsx";
import { useResource } from "../app/useResource.ts";
import { conversionTexts as texts } from "./conversion.texts.de.ts";
import type { EditedShare } from "./keyShares.ts";

interface Props {
  pair: VersionPair;
  onAdd(share: EditedShare): void;
}

/** One more part of an old area; where it goes is of the same level. */
export function AddShare({ pair, onAdd }: Props) {
  const before = useResource(`areas-of-${pair.from}`, () => geography.areasOf(pair.from));
  const after = useResource(`areas-of-${pair.to}`, () => geography.areasOf(pair.to));
  const levels = useResource("levels", () => geography.levels());
  const [old, setOld] = useState("");
  const [now, setNow] = useState("");
  const [percent, setPercent] = useState("");
  const levelOf = (area: Area) => levels.data?.find((level) => level.code === area.level)?.name ?? area.level;
  const from = before.data?.find((area) => area.code === old);
  const to = after.data?.find((area) => area.code === now);
  function add() {
    if (from && to) {
      onAdd({ old, oldName: from.name, level: levelOf(from), new: now, newName: to.name, percent: percent || "100" });
      setOld("");
      setNow("");
      setPercent("");
    }
  }
  return (
    <details className="add-share">
      <summary>{texts.addTitle}</summary>
      <div className="choice-row">
        <SelectField label={texts.addOld} value={old} onChange={(event) => setOld(event.target.value)}>
          <option value="">{texts.choose}</option>
          <Options areas={before.data ?? []} levelOf={levelOf} />
        </SelectField>
        <SelectField label={texts.addNew} value={now} onChange={(event) => setNow(event.target.value)}>
          <option value="">{texts.choose}</option>
          <Options areas={(after.data ?? []).filter((area) => !from || area.level === from.level)} levelOf={levelOf} />
        </SelectField>
        <Field
          label={texts.share}
          inputMode="decimal"
          value={percent}
          placeholder="100"
          onChange={(event) => setPercent(event.target.value)}
        />
      </div>
      <div className="form-end">
        <Button look="secondary" busy={!from || !to} onClick={add}>
          {texts.add}
        </Button>
      </div>
    </details>
  );
}

function Options({ areas, levelOf }: { areas: readonly Area[]; levelOf(area: Area): string }) {
  return areas.map((area) => (
    <option key={area.code} value={area.code}>
      {texts.areaOption(area.name, levelOf(area), area.code)}
    </option>
  ));
}
