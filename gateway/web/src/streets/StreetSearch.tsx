import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";
import type { Area } from "../api/geography.ts";
import { type FoundStreets, streets } from "../api/streets.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { ChangeForm } from "./ChangeForm.tsx";
import { FoundStreetEntries } from "./FoundStreetEntries.tsx";
import { registerTexts as texts } from "./register.texts.de.ts";

interface Props {
  areas: readonly Area[];
  municipalities: readonly string[];
  /** A street that another part of the page wants to be looked at. */
  wanted: { street: string; turn: number } | null;
  nameOf(code: string): string;
  onChanged(): void;
}

/** Looks a street or an address up, and changes what is found. */
export function StreetSearch({ areas, municipalities, nameOf, wanted, onChanged }: Props) {
  const [text, setText] = useState("");
  const [found, setFound] = useState<{ text: string; answer: FoundStreets } | null>(null);
  const [isAdding, setAdding] = useState(false);
  const search = useAction(
    useCallback(async (wanted: string) => setFound({ text: wanted, answer: await streets.search(wanted) }), []),
  );
  const place = useRef<HTMLDivElement>(null);
  const { run } = search;
  useEffect(() => {
    if (wanted) {
      setText(wanted.street);
      void run(wanted.street);
      place.current?.scrollIntoView({ block: "center" });
      place.current?.querySelector("input")?.focus({ preventScroll: true });
    }
  }, [wanted, run]);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() && !search.busy) {
      void search.run(text.trim());
    }
  }
  function changed() {
    onChanged();
    setAdding(false);
    if (found) {
      void search.run(found.text);
    }
  }
  const answer = found?.answer;
  return (
    <Block id="search-title" title={texts.searchTitle}>
      <div ref={place}>
        <form className="street-search" onSubmit={submit}>
          <Field
            label={texts.search}
            hint={texts.searchHint}
            value={text}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" busy={search.busy}>
            {texts.find}
          </Button>
        </form>
      </div>
      <p role="status">{search.busy ? texts.searching : ""}</p>
      {search.error && <ProblemAlert error={search.error} />}
      {found && answer && (
        <div className="found-streets">
          {answer.matches.length > 0 && (
            <Notice look={answer.matches[0]?.area ? "info" : "warning"} title={texts.matchTitle}>
              <ul className="plain-list">
                {answer.matches.map((match) => (
                  <li key={`${match.municipality} ${match.street}`}>
                    {texts.match(
                      match.street,
                      nameOf(match.municipality),
                      areaText(match),
                      texts.classes[match.class] ?? match.class,
                    )}{" "}
                    {match.reason}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          {answer.streets.length === 0 && <p>{texts.nothing(found.text)}</p>}
          {answer.streets.map((street) => (
            <FoundStreetEntries
              key={`${street.municipality} ${street.street}`}
              street={street}
              areas={areas}
              nameOf={nameOf}
              onChanged={changed}
            />
          ))}
          {answer.hasMore && <p>{texts.hasMore}</p>}
        </div>
      )}
      {isAdding ? (
        <ChangeForm
          title={texts.add}
          kind="Add"
          areas={areas}
          start={{ municipality: municipalities.length === 1 ? (municipalities[0] ?? "") : "" }}
          onDone={changed}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <p>
          <Button look="secondary" onClick={() => setAdding(true)}>
            {texts.add}
          </Button>
        </p>
      )}
    </Block>
  );
}

function areaText(match: { area: string | null; areaName: string | null }): string {
  return match.area ? `${match.areaName ?? match.area} (${match.area})` : texts.noArea;
}
