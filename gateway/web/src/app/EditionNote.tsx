import { editionTexts as texts } from "../texts.de.ts";
import { Link } from "./Link.tsx";
import { Notice } from "./Notice.tsx";

interface Props {
  /** Numbers on the page that the public is not shown. */
  notPublic: number;
  isPublicEdition: boolean;
  /** The same page in the other edition. */
  other: string;
}

/** Says to whom the page may be shown, where that is not everybody, and leads to the edition that may. */
export function EditionNote({ notPublic, isPublicEdition, other }: Props) {
  if (isPublicEdition) {
    return (
      <Notice look="success" title={texts.publicTitle}>
        <p className="kern-body">
          {texts.publicText} <Link href={other}>{texts.toOwn}</Link>
        </p>
      </Notice>
    );
  }
  return notPublic === 0 ? null : (
    <Notice look="warning" title={texts.ownTitle}>
      <p className="kern-body">
        {texts.ownText(notPublic)} <Link href={other}>{texts.toPublic}</Link>
      </p>
    </Notice>
  );
}
