import type { Answer } from "./answer.ts";
import { getJson, query, sendJson } from "./http.ts";
import type * as schema from "./schema/indicators.ts";

type Narrow<Wide, Narrower> = Omit<Wide, keyof Narrower> & Narrower;

/** As the service keeps it; fields with a default may be left out. */
export type IndexPartDefinition = schema.IndexPart;
export type IndexDefinition = schema.IndexDefinition;
export type ShownIndex = Answer<schema.ShownIndex>;
export type IndexVersion = Answer<schema.IndexVersion>;

export type IndexVariant = Answer<schema.IndexVariant>;
export type IndexOpinion = Answer<schema.IndexOpinion, { compared: IndexVariant }>;
export type ComputedPart = Answer<schema.ComputedPart, { variants: IndexVariant[]; secondOpinion: IndexOpinion | null }>;
export type IndexScore = Answer<schema.IndexScore>;
export type IndexedArea = Answer<schema.IndexedArea, { status: IndexScore; dynamics: IndexScore | null }>;
export type ComputedIndex = Answer<
  schema.ComputedIndex,
  { status: ComputedPart; dynamics: ComputedPart | null; areas: IndexedArea[]; pairs: number[][] | null }
>;
export type IndexFault = Answer<schema.IndexFault>;
/** What a definition would bring. */
export type TriedIndex = Narrow<
  Answer<schema.TriedIndex>,
  { faults: IndexFault[]; words: string[]; result: ComputedIndex | null }
>;

export interface IndexQuestion {
  definition: IndexDefinition;
  period: string | null;
  isPublic: boolean;
}

const root = "/api/indicators/indexes";
const at = (code: string) => `${root}/${encodeURIComponent(code)}`;

export const indexes = {
  list: () => getJson<ShownIndex[]>(root),
  published: () => getJson<ShownIndex[]>(`${root}${query({ edition: "public" })}`),
  read: (code: string, period: string | undefined, edition: "public" | undefined) =>
    getJson<ComputedIndex>(`${at(code)}${query({ period, edition })}`),
  csvUrl: (code: string, period: string, edition: "public" | undefined) =>
    `${at(code)}${query({ format: "csv", decimal: "comma", period, edition })}`,
  versions: (code: string) => getJson<IndexVersion[]>(`${at(code)}/versions`),
  define: (code: string, definition: IndexDefinition) => sendJson<schema.DefinedIndex>("PUT", at(code), definition),
  retire: (code: string) => sendJson<void>("DELETE", at(code)),
  publish: (code: string, version: number) => sendJson<void>("POST", `${at(code)}/publish`, { version }),
  tryOut: ({ definition, period, isPublic }: IndexQuestion, signal?: AbortSignal) =>
    sendJson<TriedIndex>(
      "POST",
      `${root}/trial${query({ edition: isPublic ? "public" : undefined })}`,
      { definition, period },
      signal,
    ),
};
