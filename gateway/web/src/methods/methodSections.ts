/** Reads docs/methods.md: one text for the repository and for the pages, so that they cannot differ. */

export type Block =
  | { kind: "paragraph"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "table"; head: string[]; rows: string[][] };

export interface Method {
  slug: string;
  title: string;
  chapter: string;
  says: string;
  saysNot: string;
  whenNot: string;
  source: string;
  more: Block[];
}

export interface Chapter {
  slug: string;
  title: string;
  intro: Block[];
  methods: Method[];
}

/** As an address names a heading: „Trendtest (Mann–Kendall)“ is trendtest-mann-kendall. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\u0308/g, "e")
    .replace(/\u00df/g, "ss")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Names of classes are for those who read the program; addresses of other files lead nowhere here. */
function readable(text: string): string {
  return text
    .replace(/\s?\((?:\[`[^`]+`\]\([^)]+\)(?:, )?)+\)/g, "")
    .replace(/\[`?([^\]`]+)`?\]\([^)]+\)/g, "$1")
    .replace(/`([^`]+)`/g, "$1")
    .replace(/\s*\n\s*/g, " ")
    .trim();
}

function cellsOf(line: string): string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => readable(cell));
}

function blockOf(text: string): Block {
  const lines = text.split("\n");
  if (lines.every((line) => line.startsWith("|"))) {
    const [head = "", , ...rows] = lines;
    return { kind: "table", head: cellsOf(head), rows: rows.map(cellsOf) };
  }
  return text.startsWith("* ")
    ? {
        kind: "list",
        items: text
          .split(/\n\* |^\* /)
          .filter(Boolean)
          .map(readable),
      }
    : { kind: "paragraph", text: readable(text) };
}

const blocksOf = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter(Boolean);

function methodOf(section: string, chapter: string): Method {
  const [title = "", ...rest] = section.split("\n");
  const blocks = blocksOf(rest.join("\n"));
  const part = (name: string) => {
    const found = blocks.find((block) => block.startsWith(`**${name}.**`));
    return readable(found?.slice(name.length + 5) ?? "");
  };
  const source = blocks.find((block) => block.startsWith("Quelle: ")) ?? "";
  return {
    slug: slugOf(title),
    title: title.trim(),
    chapter,
    says: part("Was es sagt"),
    saysNot: part("Was es nicht sagt"),
    whenNot: part("Wann nicht"),
    source: readable(source.slice("Quelle: ".length).split(" Im Programm:")[0] ?? ""),
    more: blocks.filter((block) => !/^(\*\*Was es|\*\*Wann nicht|Quelle: )/.test(block)).map(blockOf),
  };
}

export function readMethods(markdown: string): Chapter[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((text) => {
      const [title = "", ...rest] = text.split("\n");
      const [intro = "", ...sections] = rest.join("\n").split(/^### /m);
      return {
        slug: slugOf(title),
        title: title.trim(),
        intro: blocksOf(intro).map(blockOf),
        methods: sections.map((section) => methodOf(section, title.trim())),
      };
    })
    .filter((chapter) => chapter.title !== "Inhalt");
}

export const methodAddress = (title: string) => `/methoden/${slugOf(title)}`;
