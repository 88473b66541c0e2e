import type { Answer } from "./answer.ts";
import { getJson, sendJson } from "./http.ts";
import type * as schema from "./schema/ingestion.ts";

export type MailboxRequest = Answer<schema.MailboxRequest, { datasets: string[] }>;
export type Mailbox = Answer<schema.ShownMailbox, { datasets: { code: string; name: string }[] }>;
export type Letter = Answer<schema.ShownLetter, { state: "waiting" | "sent" | "givenUp" }>;
export type Mailboxes = Answer<schema.ShownMailboxes, { mailboxes: Mailbox[]; letters: Letter[] }>;

const root = "/api/ingestion";
const of = (id: string) => `${root}/mailboxes/${encodeURIComponent(id)}`;

export const letters = {
  all: () => getJson<Mailboxes>(`${root}/mailboxes`),
  save: (id: string | null, mailbox: MailboxRequest) =>
    id === null ? sendJson<void>("POST", `${root}/mailboxes`, mailbox) : sendJson<void>("PUT", of(id), mailbox),
  remove: (id: string) => sendJson<void>("DELETE", of(id)),
  tryOut: (id: string) => sendJson<void>("POST", `${of(id)}/trial`),
  sendAgain: (id: string) => sendJson<void>("POST", `${root}/letters/${encodeURIComponent(id)}/again`),
};
