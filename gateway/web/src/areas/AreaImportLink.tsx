import { Block } from "../app/Block.tsx";
import { Link } from "../app/Link.tsx";
import { areaImportTexts as texts } from "./areas.texts.de.ts";

/** The way from the data to the page that brings areas in. */
export function AreaImportLink() {
  return (
    <Block id="area-import-title" title={texts.title}>
      <p>{texts.toImportText}</p>
      <p>
        <Link className="kern-link" href="/daten/gebiete">
          {texts.toImport}
        </Link>
      </p>
    </Block>
  );
}
