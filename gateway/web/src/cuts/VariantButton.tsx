import { useCallback } from "react";
import { cuts, type ListedCut } from "../api/cuts.ts";
import { Button } from "../app/Button.tsx";
import { navigate } from "../app/location.ts";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import { editorAddress } from "./cutsAddress.ts";

type Copied = Pick<ListedCut, "id" | "name" | "version" | "blockLevel" | "level" | "levelName" | "levelNamePlural">;

/** Another cut that begins as this one was saved. */
export function copyOf(cut: Copied, name: string) {
  const { version, blockLevel, level, levelName: newLevelName, levelNamePlural: newLevelNamePlural } = cut;
  return cuts.create({ name, version, blockLevel, level, newLevelName, newLevelNamePlural, copyOf: cut.id, empty: false });
}

export function VariantButton({ cut }: { cut: Copied }) {
  const { run, busy, error } = useAction(
    useCallback(async () => {
      const made = await copyOf(cut, texts.variantName(cut.name));
      navigate(editorAddress(made.id));
    }, [cut]),
  );
  return (
    <>
      {error && <ProblemAlert error={error} />}
      <Button look="secondary" small busy={busy} aria-label={texts.variantOf(cut.name)} onClick={() => void run()}>
        {texts.variant}
      </Button>
    </>
  );
}
