import { useCallback } from "react";
import { formatMinute } from "../../figures/format.ts";
import { type Letter, letters } from "../api/letters.ts";
import { Badge, type Tone } from "../app/Badge.tsx";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Link } from "../app/Link.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { letterTexts as texts } from "./letters.texts.de.ts";

const tones: Record<Letter["state"], Tone> = { waiting: "info", sent: "success", givenUp: "danger" };

/** What was said to whom, word for word, and whether it got there. */
export function LetterList({ all, onChange }: { all: readonly Letter[]; onChange(): void }) {
  const again = useAction(
    useCallback(
      async (letter: Letter) => {
        await letters.sendAgain(letter.id);
        onChange();
      },
      [onChange],
    ),
  );
  return (
    <Block id="letters-title" title={texts.letters}>
      {again.error && <ProblemAlert error={again.error} />}
      {all.length === 0 ? (
        <p className="muted">{texts.noLetters}</p>
      ) : (
        <DataTable
          caption={texts.letters}
          rows={all}
          rowKey={(letter) => letter.id}
          columns={[
            {
              title: texts.subject,
              cell: (letter) => (
                <details className="letter">
                  <summary>{letter.subject}</summary>
                  <p className="letter-body">{letter.body}</p>
                  <Link className="text-link" href={letter.page}>
                    {texts.open}
                  </Link>
                </details>
              ),
            },
            { title: texts.to, cell: (letter) => letter.mailbox },
            { title: texts.created, cell: (letter) => formatMinute(letter.createdAt) },
            {
              title: texts.state,
              cell: (letter) => (
                <>
                  <Badge tone={letter.failure && letter.state === "waiting" ? "warning" : tones[letter.state]}>
                    {texts.states[letter.state]}
                  </Badge>
                  {letter.failure && <span className="letter-failure">{letter.failure}</span>}
                  {letter.failure && letter.dueAt && (
                    <span className="letter-failure">{texts.nextTry(formatMinute(letter.dueAt))}</span>
                  )}
                  {letter.failure && (
                    <Button
                      look="tertiary"
                      small
                      busy={again.busy}
                      aria-label={texts.sendAgainOf(letter.subject)}
                      onClick={() => void again.run(letter)}
                    >
                      {texts.sendAgain}
                    </Button>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </Block>
  );
}
