import type { Proposal } from "../api/ingestion.ts";
import { Badge, type Tone } from "../app/Badge.tsx";
import { Block } from "../app/Block.tsx";
import { samplesTexts as texts } from "./samples.texts.de.ts";

const tones: Record<"ask" | "likely" | "sure", Tone> = { ask: "warning", likely: "info", sure: "success" };

/** What was recognised, the doubtful first. */
export function RecognitionNotes({ proposal }: { proposal: Proposal }) {
  return (
    <Block id="recognised-title" title={texts.recognised}>
      <ul className="recognition-notes">
        {proposal.notes.map((note) => (
          <li key={note.text}>
            <Badge tone={tones[note.certainty]}>{texts.certainties[note.certainty]}</Badge>
            <span>{note.text}</span>
          </li>
        ))}
      </ul>
    </Block>
  );
}
