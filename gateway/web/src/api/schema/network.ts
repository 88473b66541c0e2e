// Made from docs/api/network.json by "npm run api"; never edited.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        Network: {
            code: string;
            name: string;
            level: string;
            areas: string[];
            topics: string[];
            members: string[];
        };
        NetworkRequest: {
            name: string;
            level?: string;
            areas?: string[];
            topics?: string[];
            members?: string[];
        };
        Organisation: {
            code: string;
            name: string;
            kind: string;
            kindName: string;
            topics: string[];
            areas: string[];
            address: string;
            contactRole: string;
        };
        OrganisationRequest: {
            name: string;
            kind?: string;
            kindName: string;
            topics?: string[];
            areas?: string[];
            address?: string;
            contactRole?: string;
        };
        PlaceFeature: {
            id: string;
            geometry: components["schemas"]["PlacePoint"];
            properties: components["schemas"]["PlaceProperties"];
            /** @default Feature */
            type: string;
        };
        PlaceFeatures: {
            features: components["schemas"]["PlaceFeature"][];
            /** @default FeatureCollection */
            type: string;
        };
        PlacePoint: {
            coordinates: number[];
            /** @default Point */
            type: string;
        };
        PlaceProperties: {
            id: string;
            name: string;
            kind: string;
            kindName: string;
            organisation: string;
            organisationCode: string;
            partners: string[];
            topics: string[];
            areas: string[];
            address: string;
            contactRole: string;
            openTo: string;
        };
        PlaceRequest: {
            name: string;
            kindName: string;
            organisation: string;
            partners?: string[];
            topics?: string[];
            areas?: string[];
            address?: string;
            /** Format: double */
            lon: number;
            /** Format: double */
            lat: number;
            contactRole?: string;
            openTo?: string;
        };
        ProblemDetails: {
            type?: null | string;
            title?: null | string;
            /** Format: int32 */
            status?: null | number;
            detail?: null | string;
            instance?: null | string;
        };
        SseItemOfJobRow: {
            data?: components["schemas"]["JobRow"];
            eventType?: null | string;
            eventId?: null | string;
            reconnectionInterval?: null | string;
        };
        StoredPlace: {
            code: string;
            areas: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type JobRow = components['schemas']['JobRow'];
export type Network = components['schemas']['Network'];
export type NetworkRequest = components['schemas']['NetworkRequest'];
export type Organisation = components['schemas']['Organisation'];
export type OrganisationRequest = components['schemas']['OrganisationRequest'];
export type PlaceFeature = components['schemas']['PlaceFeature'];
export type PlaceFeatures = components['schemas']['PlaceFeatures'];
export type PlacePoint = components['schemas']['PlacePoint'];
export type PlaceProperties = components['schemas']['PlaceProperties'];
export type PlaceRequest = components['schemas']['PlaceRequest'];
export type ProblemDetails = components['schemas']['ProblemDetails'];
export type SseItemOfJobRow = components['schemas']['SseItemOfJobRow'];
export type StoredPlace = components['schemas']['StoredPlace'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
