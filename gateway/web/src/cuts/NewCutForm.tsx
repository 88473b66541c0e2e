import { type FormEvent, useCallback, useState } from "react";
import { cuts as api, type ListedCut, type NewCut } from "../api/cuts.ts";
import { geography, type Version } from "../api/geography.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { Field } from "../app/Field.tsx";
import { Link } from "../app/Link.tsx";
import { navigate } from "../app/location.ts";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { codeOf } from "../areas/levels.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import { editorAddress } from "./cutsAddress.ts";
import { withoutRows } from "./withoutRows.ts";

interface Props {
  cuts: readonly ListedCut[];
  versions: readonly Version[];
}

/** A choice that no level's code can be. */
const newLevel = "+";

/** What the blocks are, which level they make, and what the cut begins with. */
export function NewCutForm({ cuts, versions }: Props) {
  const current = versions.find((version) => version.isCurrent) ?? versions[0];
  const [name, setName] = useState("");
  const [version, setVersion] = useState(current?.version ?? "");
  const [wantedBlocks, setBlockLevel] = useState("");
  const [wantedLevel, setLevel] = useState("");
  const [levelName, setLevelName] = useState("");
  const [levelNamePlural, setLevelNamePlural] = useState("");
  const [wantedStart, setStart] = useState("today");
  const levels = useResource(version === "" ? null : `levels-of-${version}`, () => geography.levelsOf(version));
  // Whoever may lie in several areas, or in none, is no block.
  const whole = (levels.data ?? []).filter((level) => !level.isOverlapping).toSorted((a, b) => b.rank - a.rank);
  // Cells of a grid serve as blocks, but only where somebody wants them.
  const drawn = whole.filter((level) => !level.cellMetres);
  const usual = drawn.length > 1 ? drawn[0] : whole[0];
  const blockLevel = whole.some((one) => one.code === wantedBlocks) ? wantedBlocks : (usual?.code ?? "");
  // What is cut lies right above the blocks, or is a new level between both.
  const above = whole.slice(whole.findIndex((level) => level.code === blockLevel) + 1).find((level) => !level.cellMetres);
  const level = wantedLevel === newLevel || !above ? newLevel : above.code;
  const isNew = level === newLevel;
  const code = isNew ? codeOf(levelName) : level;
  const copies = cuts.filter((cut) => cut.version === version && cut.blockLevel === blockLevel && cut.level === code);
  const starts = {
    today: isNew && above ? texts.startParents(above.name) : texts.startToday,
    empty: texts.startEmpty,
    ...Object.fromEntries(copies.map((cut) => [cut.id, texts.startCopy(cut.name)])),
  };
  const start = wantedStart in starts ? wantedStart : (Object.keys(starts)[0] ?? "empty");
  const create = useAction(
    useCallback(async (cut: NewCut) => {
      const made = await api.create(cut);
      navigate(editorAddress(made.id));
    }, []),
  );
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!create.busy && blockLevel !== "") {
      void create.run({
        name: name.trim(),
        version,
        blockLevel,
        level: code,
        newLevelName: isNew ? levelName.trim() : null,
        newLevelNamePlural: isNew ? levelNamePlural.trim() : null,
        copyOf: start === "today" || start === "empty" ? null : start,
        empty: start === "empty",
      });
    }
  }
  if (levels.data && whole.length < 2) {
    return (
      <p>
        {texts.fewLevels}{" "}
        <Link className="kern-link" href="/daten/gebiete">
          {texts.readAreas}
        </Link>
      </p>
    );
  }
  return (
    <Block id="new-cut-title" title={texts.newTitle} lead={texts.newLead} look="panel">
      <form className="form columns" onSubmit={submit}>
        <Field
          label={texts.newName}
          hint={texts.newNameHint}
          value={name}
          maxLength={200}
          required
          onChange={(event) => setName(event.target.value)}
        />
        <Choice
          label={texts.newVersion}
          choices={Object.fromEntries(
            versions.map((one) => [one.version, one.isCurrent ? texts.currentVersion(one.version) : one.version]),
          )}
          value={version}
          onChoose={setVersion}
        />
        <Choice
          label={texts.newBlocks}
          choices={Object.fromEntries(whole.slice(0, -1).map((one) => [one.code, one.namePlural]))}
          value={blockLevel}
          onChoose={setBlockLevel}
        />
        <Choice
          label={texts.newLevel}
          choices={{ ...(above ? { [above.code]: above.namePlural } : {}), [newLevel]: texts.newLevelChoice }}
          value={level}
          onChoose={setLevel}
        />
        {isNew && (
          <>
            <Field
              label={texts.newLevelName}
              hint={texts.newLevelNameHint}
              value={levelName}
              maxLength={100}
              required
              onChange={(event) => setLevelName(event.target.value)}
            />
            <Field
              label={texts.newLevelNamePlural}
              hint={texts.newLevelNamePluralHint}
              value={levelNamePlural}
              maxLength={100}
              required
              onChange={(event) => setLevelNamePlural(event.target.value)}
            />
          </>
        )}
        <Choice label={texts.start} choices={starts} value={start} onChoose={setStart} />
        {levels.error && <ProblemAlert error={levels.error} />}
        {create.error && <ProblemAlert error={withoutRows(create.error)} />}
        <div className="form-end">
          <Button type="submit" busy={create.busy || !levels.data}>
            {texts.create}
          </Button>
        </div>
      </form>
    </Block>
  );
}
