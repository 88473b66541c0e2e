import { useState } from "react";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { importTexts as texts } from "./imports.texts.de.ts";

interface Props<Profile extends { version: string }> {
  profile: Profile;
  fileName(version: string): string;
  onProfile(profile: Profile): void;
}

/** The choices as a file: for the next delivery of the same office, and for the command line. */
export function ProfileFile<Profile extends { version: string }>({ profile, fileName, onProfile }: Props<Profile>) {
  const [isBroken, setBroken] = useState(false);
  function save() {
    const address = URL.createObjectURL(new Blob([JSON.stringify(profile, null, 2)], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = fileName(profile.version);
    link.click();
    URL.revokeObjectURL(address);
  }
  async function load(file: File) {
    const given = await file
      .text()
      .then((text) => JSON.parse(text) as unknown)
      .catch(() => null);
    const isProfile = typeof given === "object" && given !== null && "version" in given && typeof given.version === "string";
    setBroken(!isProfile);
    if (isProfile) {
      onProfile(given as unknown as Profile);
    }
  }
  return (
    <details className="disclosure">
      <summary>{texts.profileTitle}</summary>
      <div className="form">
        <p>{texts.profileLead}</p>
        <div>
          <Button look="secondary" onClick={save}>
            {texts.saveProfile}
          </Button>
        </div>
        <Field
          label={texts.loadProfile}
          type="file"
          accept=".json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) {
              void load(file);
            }
          }}
        />
        {isBroken && (
          <p className="field-error" role="alert">
            {texts.brokenProfile}
          </p>
        )}
      </div>
    </details>
  );
}
