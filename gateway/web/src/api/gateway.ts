import { getJson, sendJson } from "./http.ts";

export type Role = "Oeffentlichkeit" | "Datenlieferant" | "Sozialplanung" | "Statistikstelle" | "Verwalter" | "Dienst";

export interface Me {
  signedIn: boolean;
  user?: string;
  name?: string;
  role: Role;
  roleName?: string;
  place?: string;
  placeName?: string;
}

export interface Account {
  userName: string;
  name: string;
  role: Role;
  place: string;
  placeName: string;
  organisation: string;
  isLocked: boolean;
  createdAt: string;
}

export type NewAccount = Pick<Account, "userName" | "name" | "role" | "place" | "placeName" | "organisation"> & {
  password: string;
};

export interface AccessToken {
  id: string;
  name: string;
  createdAt: string;
  usedAt: string | null;
}

export const gateway = {
  me: (signal?: AbortSignal) => getJson<Me>("/auth/me", signal),
  signIn: (user: string, password: string) => sendJson<void>("POST", "/auth/sign-in", { user, password }),
  signOut: () => sendJson<void>("POST", "/auth/sign-out"),
  accounts: (signal?: AbortSignal) => getJson<Account[]>("/auth/users", signal),
  createAccount: (account: NewAccount) => sendJson<void>("POST", "/auth/users", account),
  lock: (userName: string, isLocked: boolean) =>
    sendJson<void>("PUT", `/auth/users/${encodeURIComponent(userName)}/lock`, { isLocked }),
  tokens: (signal?: AbortSignal) => getJson<AccessToken[]>("/auth/tokens", signal),
  createToken: (name: string) => sendJson<{ token: string }>("POST", "/auth/tokens", { name }),
  withdrawToken: (id: string) => sendJson<void>("DELETE", `/auth/tokens/${encodeURIComponent(id)}`),
};
