import { createContext, type ReactNode, useCallback, useContext, useMemo } from "react";
import { gateway, type Me, type Right } from "../api/gateway.ts";
import { forgetResources, useResource } from "./useResource.ts";

interface Session {
  me: Me;
  /** False until the gateway has answered: nobody is turned away before. */
  known: boolean;
  signIn(user: string, password: string): Promise<void>;
  signOut(): Promise<void>;
}

const nobody: Me = {
  signedIn: false,
  user: "",
  name: "",
  role: "Oeffentlichkeit",
  roleName: "",
  rights: [],
  place: "",
  placeName: "",
};

const SessionContext = createContext<Session>({
  me: nobody,
  known: false,
  signIn: () => Promise.resolve(),
  signOut: () => Promise.resolve(),
});

export const useSession = () => useContext(SessionContext);

export function SessionProvider({ children }: { children: ReactNode }) {
  const { data, error, reload } = useResource("me", () => gateway.me());
  const signIn = useCallback(
    async (user: string, password: string) => {
      await gateway.signIn(user, password);
      forgetResources();
      reload();
    },
    [reload],
  );
  const signOut = useCallback(async () => {
    await gateway.signOut();
    forgetResources();
    reload();
  }, [reload]);
  const session = useMemo(
    () => ({ me: data ?? nobody, known: data !== null || error !== null, signIn, signOut }),
    [data, error, signIn, signOut],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** What a part of the menu asks for. The services decide for themselves; this only spares people closed doors. */
export const rightOfArea = {
  daten: "DeliverData",
  indikatoren: "PublishRelease",
  definitionen: "DefineIndicator",
  berichte: "OrderReports",
  verwaltung: "ManageAccounts",
  gebiete: "EditAreas",
  netzwerk: "EditNetwork",
  datensaetze: "DefineDataset",
} as const satisfies Record<string, Right>;
