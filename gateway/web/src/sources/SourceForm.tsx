import { type FormEvent, useCallback, useState } from "react";
import { type DatasetSource, type SourceRequest, sources } from "../api/sources.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Field, SelectField } from "../app/Field.tsx";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { sourcesTexts as texts } from "./sources.texts.de.ts";

interface Props {
  source: DatasetSource;
  onSaved(): void;
}

type Told = { look: "success" | "danger"; title: string; text: string };

/** The watch folder or an address, with what to sign in with; checked before it is saved. */
export function SourceForm({ source, onSaved }: Props) {
  const [kind, setKind] = useState(source.kind);
  const [given, setGiven] = useState<SourceRequest>({
    address: source.address,
    signIn: source.signIn,
    userName: source.userName,
    header: source.header,
  });
  const [told, setTold] = useState<Told | null>(null);
  const check = useAction(
    useCallback(async () => {
      setTold(null);
      const { isReachable, text } = await sources.check(source.dataset, given);
      setTold({ look: isReachable ? "success" : "danger", title: isReachable ? texts.reachable : texts.unreachable, text });
    }, [source.dataset, given]),
  );
  const save = useAction(
    useCallback(async () => {
      setTold(null);
      await (kind === "folder" ? sources.remove(source.dataset) : sources.set(source.dataset, given));
      // The secret leaves the page with the answer.
      setGiven(({ secret: _, ...before }) => before);
      setTold({ look: "success", title: texts.saved, text: texts.savedSource });
      onSaved();
    }, [source.dataset, kind, given, onSaved]),
  );
  const busy = check.busy || save.busy;
  const problem = save.error ?? check.error;
  const change = (part: Partial<SourceRequest>) => setGiven({ ...given, ...part });
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!busy) {
      void save.run();
    }
  }
  return (
    <Block id="source-title" title={texts.source} look="panel">
      <form className="form columns" onSubmit={submit}>
        <SelectField
          label={texts.where}
          {...(kind === "folder" ? { hint: texts.folderHint(source.folder) } : {})}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as typeof kind)}
        >
          {(["folder", "http"] as const).map((one) => (
            <option key={one} value={one}>
              {texts.kinds[one]}
            </option>
          ))}
        </SelectField>
        {kind === "http" && <AddressFields given={given} hasSecret={source.hasSecret} onChange={change} />}
        {problem && <ProblemAlert error={problem} />}
        {told && (
          <Notice look={told.look} title={told.title}>
            <p className="kern-body">{told.text}</p>
          </Notice>
        )}
        <div className="form-end button-row">
          <Button type="submit" busy={busy}>
            {texts.save}
          </Button>
          {kind === "http" && (
            <Button look="secondary" busy={busy} onClick={() => void check.run()}>
              {check.busy ? texts.checking : texts.check}
            </Button>
          )}
        </div>
      </form>
    </Block>
  );
}

interface FieldsProps {
  given: SourceRequest;
  hasSecret: boolean;
  onChange(part: Partial<SourceRequest>): void;
}

function AddressFields({ given, hasSecret, onChange }: FieldsProps) {
  const signIn = given.signIn ?? "none";
  return (
    <>
      <Field
        label={texts.address}
        hint={texts.addressHint}
        type="url"
        required
        autoComplete="off"
        value={given.address}
        onChange={(event) => onChange({ address: event.currentTarget.value })}
      />
      <SelectField label={texts.signIn} value={signIn} onChange={(event) => onChange({ signIn: event.currentTarget.value })}>
        {Object.entries(texts.signIns).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </SelectField>
      {signIn === "password" && (
        <Field
          label={texts.userName}
          autoComplete="off"
          value={given.userName ?? ""}
          onChange={(event) => onChange({ userName: event.currentTarget.value })}
        />
      )}
      {signIn === "header" && (
        <Field
          label={texts.header}
          hint={texts.headerHint}
          autoComplete="off"
          value={given.header ?? ""}
          onChange={(event) => onChange({ header: event.currentTarget.value })}
        />
      )}
      {signIn !== "none" && (
        <Field
          label={texts.secrets[signIn] ?? ""}
          hint={hasSecret ? texts.secretKept : texts.secretHint}
          type="password"
          autoComplete="new-password"
          value={given.secret ?? ""}
          onChange={(event) => onChange({ secret: event.currentTarget.value || null })}
        />
      )}
    </>
  );
}
