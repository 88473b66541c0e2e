import type { Answer } from "./answer.ts";
import { getJson, sendJson } from "./http.ts";
import type * as schema from "./schema/ingestion.ts";

export type CatalogueQuestion = Answer<schema.CatalogueQuestion>;
export type EntryRequest = Answer<schema.EntryRequest, { questions: CatalogueQuestion[] }>;
export type UsedIndicator = Answer<schema.UsedIndicator>;
/** A dataset that is there, written about or not, or one that is wished for. */
export type CataloguedDataset = Answer<
  schema.CataloguedDataset,
  { entry: EntryRequest | null; indicators: UsedIndicator[] | null; dataset: string | null }
>;
export type ProviderRequest = Answer<schema.ProviderRequest>;
export type ShownProvider = Answer<schema.ShownProvider, { provider: ProviderRequest }>;
export type AgreementRequest = Answer<schema.AgreementRequest, { dueDays: number }>;
export type ShownAgreement = Answer<schema.ShownAgreement, { agreement: AgreementRequest }>;
export type CatalogueChoices = Answer<schema.CatalogueChoices>;
export type CellState = "complete" | "incomplete" | "waiting" | "due" | "overdue" | "missing" | "notExpected";
export type BoardCell = Answer<schema.BoardCell, { state: CellState }>;
export type BoardRow = Answer<schema.BoardRow, { cells: BoardCell[] }>;
export type BoardColumn = Answer<schema.BoardColumn>;
export type BoardGroup = Answer<schema.BoardGroup, { periods: BoardColumn[]; rows: BoardRow[] }>;
export type CompletenessBoard = Answer<schema.CompletenessBoard, { groups: BoardGroup[] }>;
export type MunicipalityCompleteness = Answer<schema.MunicipalityCompleteness, { cells: BoardCell[] }>;
export type DatasetCompleteness = Answer<
  schema.DatasetCompleteness,
  { periods: BoardColumn[]; row: BoardRow; municipalities: MunicipalityCompleteness[] }
>;

const root = "/api/ingestion";
const of = (part: string, key: string) => `${root}/${part}/${encodeURIComponent(key)}`;
const save = (part: string, key: string | null, body: unknown) =>
  key === null
    ? sendJson<schema.SavedKey>("POST", `${root}/${part}`, body)
    : sendJson<schema.SavedKey>("PUT", of(part, key), body);

export const dataCatalogue = {
  list: () => getJson<CataloguedDataset[]>(`${root}/catalogue`),
  get: (key: string) => getJson<CataloguedDataset>(of("catalogue", key)),
  save: (key: string | null, entry: EntryRequest) => save("catalogue", key, entry),
  remove: (key: string) => sendJson<void>("DELETE", of("catalogue", key)),
  choices: () => getJson<CatalogueChoices>(`${root}/catalogue-choices`),
  providers: () => getJson<ShownProvider[]>(`${root}/providers`),
  saveProvider: (id: string | null, provider: ProviderRequest) => save("providers", id, provider),
  removeProvider: (id: string) => sendJson<void>("DELETE", of("providers", id)),
  agreements: () => getJson<ShownAgreement[]>(`${root}/agreements`),
  saveAgreement: (id: string | null, agreement: AgreementRequest) => save("agreements", id, agreement),
  removeAgreement: (id: string) => sendJson<void>("DELETE", of("agreements", id)),
  board: () => getJson<CompletenessBoard>(`${root}/completeness`),
  boardOf: (dataset: string) => getJson<DatasetCompleteness>(of("completeness", dataset)),
};
