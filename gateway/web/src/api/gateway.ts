import type { Answer } from "./answer.ts";
import { getJson, sendJson } from "./http.ts";
import type * as schema from "./schema/gateway.ts";

export type Role = schema.Role;
export type Right = schema.Right;
export type Me = Answer<schema.WhoAmI>;
export type Account = Answer<schema.AccountRow, { role: Role }>;
export type AccessToken = Answer<schema.AccessTokenRow>;

export const gateway = {
  me: (signal?: AbortSignal) => getJson<Me>("/auth/me", signal),
  signIn: (user: string, password: string) => sendJson<void>("POST", "/auth/sign-in", { user, password }),
  signOut: () => sendJson<void>("POST", "/auth/sign-out"),
  changePassword: (current: string, next: string) => sendJson<void>("POST", "/auth/password", { current, next }),
  accounts: (signal?: AbortSignal) => getJson<Account[]>("/auth/users", signal),
  createAccount: (account: schema.CreateAccountRequest) => sendJson<void>("POST", "/auth/users", account),
  lock: (userName: string, isLocked: boolean) =>
    sendJson<void>("PUT", `/auth/users/${encodeURIComponent(userName)}/lock`, { isLocked }),
  resetPassword: (userName: string, password: string) =>
    sendJson<void>("PUT", `/auth/users/${encodeURIComponent(userName)}/password`, { password }),
  tokens: (signal?: AbortSignal) => getJson<AccessToken[]>("/auth/tokens", signal),
  createToken: (name: string) => sendJson<schema.CreatedAccessToken>("POST", "/auth/tokens", { name }),
  withdrawToken: (id: string) => sendJson<void>("DELETE", `/auth/tokens/${encodeURIComponent(id)}`),
};
