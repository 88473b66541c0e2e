import source from "../../../../docs/methods.md?raw";
import { Link } from "../app/Link.tsx";
import { useAddress } from "../app/location.ts";
import { Notice } from "../app/Notice.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { type Chapter, type Method, readMethods } from "./methodSections.ts";
import { methodTexts as texts } from "./methods.texts.de.ts";
import { TextBlocks } from "./TextBlocks.tsx";

const chapters = readMethods(source);

/** The method help: a list of all, and a page for each (/methoden/{slug}). */
export default function MethodsPage() {
  const [, , slug = ""] = useAddress().pathname.split("/").map(decodeURIComponent);
  if (slug === "") {
    return <AllMethods />;
  }
  const chapter = chapters.find((candidate) => candidate.methods.some((method) => method.slug === slug));
  const method = chapter?.methods.find((candidate) => candidate.slug === slug);
  return chapter && method ? <OneMethod chapter={chapter} method={method} /> : <AllMethods isUnknown />;
}

function AllMethods({ isUnknown = false }: { isUnknown?: boolean }) {
  return (
    <PageFrame title={texts.title} lead={texts.lead} preline={texts.preline}>
      {isUnknown && (
        <Notice look="warning" title={texts.unknownTitle}>
          <p className="kern-body">{texts.unknown}</p>
        </Notice>
      )}
      <nav aria-label={texts.chapters} className="method-chapters">
        <ul>
          {chapters.map((chapter) => (
            <li key={chapter.slug}>
              <a className="text-link" href={`#${chapter.slug}`}>
                {chapter.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {chapters.map((chapter) => (
        <section key={chapter.slug} className="block method-chapter" aria-labelledby={chapter.slug}>
          <h2 id={chapter.slug} tabIndex={-1} className="kern-heading-medium">
            {chapter.title}
          </h2>
          <TextBlocks blocks={chapter.intro} />
          <MethodLinks methods={chapter.methods} />
        </section>
      ))}
    </PageFrame>
  );
}

function MethodLinks({ methods }: { methods: readonly Method[] }) {
  return methods.length === 0 ? null : (
    <ul className="method-links">
      {methods.map((method) => (
        <li key={method.slug}>
          <Link className="text-link" href={`/methoden/${method.slug}`}>
            {method.title}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function OneMethod({ chapter, method }: { chapter: Chapter; method: Method }) {
  const others = chapter.methods.filter((other) => other.slug !== method.slug);
  const parts = [
    [texts.says, method.says],
    [texts.saysNot, method.saysNot],
    [texts.whenNot, method.whenNot],
  ] as const;
  return (
    <PageFrame
      title={method.title}
      narrow
      preline={
        <Link className="text-link" href="/methoden">
          {texts.preline}
        </Link>
      }
    >
      {parts.map(([title, text]) => (
        <section key={title} className="method-part">
          <h2 className="kern-heading-small">{title}</h2>
          <p className="kern-body">{text}</p>
        </section>
      ))}
      <TextBlocks blocks={method.more} />
      <p className="source-line">
        {texts.source}: {method.source}
      </p>
      {others.length > 0 && (
        <section className="method-part" aria-labelledby="other-methods">
          <h2 id="other-methods" className="kern-heading-small">
            {texts.others(chapter.title)}
          </h2>
          <MethodLinks methods={others} />
        </section>
      )}
      <p>
        <Link className="text-link" href="/methoden">
          {texts.all}
        </Link>
      </p>
    </PageFrame>
  );
}
