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

export interface User {
  user: string;
  name: string;
  role: Role;
  roleName?: string;
  place: string;
  placeName?: string;
}

export interface NewUser {
  user: string;
  name: string;
  role: Role;
  place: string;
  password: string;
}

export const gateway = {
  me: (signal?: AbortSignal) => getJson<Me>("/auth/me", signal),
  signIn: (user: string, password: string) => sendJson<Me>("POST", "/auth/sign-in", { user, password }),
  signOut: () => sendJson<void>("POST", "/auth/sign-out"),
  users: (signal?: AbortSignal) => getJson<User[]>("/auth/users", signal),
  createUser: (user: NewUser) => sendJson<User>("POST", "/auth/users", user),
  createToken: (name: string) => sendJson<{ token: string }>("POST", "/auth/tokens", { name }),
};
