import type { SourceKind, SourceRequest } from "../api/sources.ts";
import { Field, SelectField, TextField } from "../app/Field.tsx";
import { sourcesTexts as texts } from "./sources.texts.de.ts";

interface Props {
  kind: Exclude<SourceKind, "folder">;
  given: SourceRequest;
  hasSecret: boolean;
  /** What becomes of a secret, where it is not kept. */
  secretHint?: string;
  onChange(part: Partial<SourceRequest>): void;
}

/** The confirmed key is that of this server alone. */
const hostOf = (address: string) => /^sftp:\/\/([^/]*)/.exec(address.trim())?.[1];

/** Where the files lie, and what to sign in with. */
export function AddressFields({ kind, given, hasSecret, secretHint: whereNotKept, onChange }: Props) {
  const signIn = given.signIn ?? "none";
  const secretHint = hasSecret ? texts.secretKept : signIn === "key" ? texts.keyHint : (whereNotKept ?? texts.secretHint);
  return (
    <>
      <Field
        label={texts.addresses[kind]}
        hint={texts.addressHints[kind]}
        required
        autoComplete="off"
        spellCheck={false}
        value={given.address}
        onChange={(event) => {
          const address = event.currentTarget.value;
          onChange({ address, layer: "", ...(hostOf(address) === hostOf(given.address) ? {} : { hostKey: "" }) });
        }}
      />
      <SelectField label={texts.signIn} value={signIn} onChange={(event) => onChange({ signIn: event.currentTarget.value })}>
        {Object.entries(texts.signIns[kind]).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </SelectField>
      {(signIn === "password" || signIn === "key") && (
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
      {signIn === "key" ? (
        <TextField
          label={texts.secrets.key}
          hint={secretHint}
          rows={4}
          spellCheck={false}
          autoComplete="off"
          value={given.secret ?? ""}
          onChange={(event) => onChange({ secret: event.currentTarget.value || null })}
        />
      ) : (
        signIn !== "none" && (
          <Field
            label={texts.secrets[signIn as keyof typeof texts.secrets] ?? ""}
            hint={secretHint}
            type="password"
            autoComplete="new-password"
            value={given.secret ?? ""}
            onChange={(event) => onChange({ secret: event.currentTarget.value || null })}
          />
        )
      )}
    </>
  );
}
