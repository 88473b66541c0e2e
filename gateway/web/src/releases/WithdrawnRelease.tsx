import { Link } from "../app/Link.tsx";
import { Notice } from "../app/Notice.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { releaseTexts as texts } from "./releases.texts.de.ts";
import { addressOfRelease } from "./releaseWords.ts";

/** In place of a page whose release was withdrawn: an old link says so, and leads on. */
export function WithdrawnRelease({ id, sentence }: { id: string | null; sentence: string }) {
  return (
    <PageFrame title={texts.withdrawnTitle} narrow>
      <Notice look="danger" title={sentence}>
        <p className="kern-body">
          {texts.withdrawnText}{" "}
          <Link className="text-link" href="/">
            {texts.toCurrent}
          </Link>
          {id && (
            <>
              {" "}
              ·{" "}
              <Link className="text-link" href={addressOfRelease(id)}>
                {texts.name}
              </Link>
            </>
          )}
        </p>
      </Notice>
    </PageFrame>
  );
}
