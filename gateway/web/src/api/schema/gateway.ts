// Made from docs/api/gateway.json by "npm run api"; never edited.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessTokenRow: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            usedAt: null | string;
        };
        AccountRow: {
            userName: string;
            name: string;
            role: string;
            place: string;
            placeName: string;
            organisation: string;
            isLocked: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        ChangePasswordRequest: {
            current: string;
            next: string;
        };
        CreateAccessTokenRequest: {
            name: string;
        };
        CreateAccountRequest: {
            userName: string;
            name: string;
            password: string;
            role: components["schemas"]["Role"];
            place: string;
            placeName: string;
            organisation: string;
        };
        CreatedAccessToken: {
            /** Format: uuid */
            id: string;
            name: string;
            token: string;
        };
        /** @description A job as people see it: state `waiting, running, done, failed, cancelled`, progress and a German sentence. */
        JobRow: {
            /** Format: uuid */
            id: string;
            kind: string;
            state: string;
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            total: number;
            text: string;
            /** Format: int32 */
            attempts: number;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: null | string;
            isOver?: boolean;
        };
        LockAccountRequest: {
            isLocked: boolean;
        };
        ProblemDetails: {
            type?: null | string;
            title?: null | string;
            /** Format: int32 */
            status?: null | number;
            detail?: null | string;
            instance?: null | string;
        };
        ResetPasswordRequest: {
            password: string;
        };
        /**
         * @description What somebody may do. Endpoints, code and the policies of the databases ask for rights; who has them stands in
         *     RightsOfRoles alone.
         * @enum {unknown}
         */
        Right: "DeliverData" | "DeliverForOrganisation" | "WithdrawDelivery" | "ReleaseFromQuarantine" | "ClearAddresses" | "DefineDataset" | "WatchNightlyRuns" | "StartNightlyRun" | "ReadDefinitions" | "DefineIndicator" | "PublishRelease" | "LowerMinimumCount" | "PublishGivenAway" | "WithdrawRelease" | "ReadAsAdministration" | "ReadAllCounts" | "EditAreas" | "ChangeLevels" | "EditNetwork" | "OrderReports" | "WorkEverywhere" | "OverseeJobs" | "ManageAccounts" | "ExchangeData" | "ComputeRelease" | "RenderReport";
        /**
         * @description As what a person, or one of our own services, works: a bundle of rights (RightsOfRoles). The place says where
         *     (string Caller.Place).
         * @enum {unknown}
         */
        Role: "Oeffentlichkeit" | "Datenlieferant" | "Sozialplanung" | "Statistikstelle" | "Verwalter" | "Dienst";
        SignInRequest: {
            user: string;
            password: string;
        };
        SseItemOfJobRow: {
            data?: components["schemas"]["JobRow"];
            eventType?: null | string;
            eventId?: null | string;
            reconnectionInterval?: null | string;
        };
        WhoAmI: {
            signedIn: boolean;
            user: string;
            name: string;
            role: components["schemas"]["Role"];
            roleName: string;
            rights: components["schemas"]["Right"][];
            place: string;
            placeName: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AccessTokenRow = components['schemas']['AccessTokenRow'];
export type AccountRow = components['schemas']['AccountRow'];
export type ChangePasswordRequest = components['schemas']['ChangePasswordRequest'];
export type CreateAccessTokenRequest = components['schemas']['CreateAccessTokenRequest'];
export type CreateAccountRequest = components['schemas']['CreateAccountRequest'];
export type CreatedAccessToken = components['schemas']['CreatedAccessToken'];
export type JobRow = components['schemas']['JobRow'];
export type LockAccountRequest = components['schemas']['LockAccountRequest'];
export type ProblemDetails = components['schemas']['ProblemDetails'];
export type ResetPasswordRequest = components['schemas']['ResetPasswordRequest'];
export type Right = components['schemas']['Right'];
export type Role = components['schemas']['Role'];
export type SignInRequest = components['schemas']['SignInRequest'];
export type SseItemOfJobRow = components['schemas']['SseItemOfJobRow'];
export type WhoAmI = components['schemas']['WhoAmI'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
