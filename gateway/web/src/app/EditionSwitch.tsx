import { Segments } from "../cuts/Segments.tsx";
import { editionTexts as texts } from "../texts.de.ts";
import { useSession } from "./session.tsx";

interface Props {
  isPublic: boolean;
  onChoose(isPublic: boolean): void;
}

/** Public or internal, for those who see more than the public does; all others have no choice to make. */
export function EditionSwitch({ isPublic, onChoose }: Props) {
  const { me } = useSession();
  if (!me.rights.some((right) => right === "ReadAsAdministration" || right === "ReadAllCounts")) {
    return null;
  }
  return (
    <Segments
      label={texts.label}
      choices={texts.choices}
      value={isPublic ? "public" : "own"}
      onChoose={(choice) => onChoose(choice === "public")}
    />
  );
}
