// Made from docs/api/network.json by "npm run api"; never edited.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CheckedPlace: {
            /** Format: int32 */
            line: number;
            state: string;
            name: string;
            kindName: string;
            organisation: string;
            address: string;
            placedBy: string;
            area: string;
            areaName: string;
            /** Format: int32 */
            capacity: null | number;
            opening: string;
            website: string;
        };
        CheckedPlaces: {
            source: string;
            isReady: boolean;
            /** Format: int32 */
            lines: number;
            /** Format: int32 */
            refusedLines: number;
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            new: number;
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            unchanged: number;
            /** Format: int32 */
            gone: number;
            /** Format: int32 */
            byPoint: number;
            /** Format: int32 */
            byStreet: number;
            kinds: components["schemas"]["KindCount"][];
            newOrganisations: string[];
            /** Format: int32 */
            newOrganisationCount: number;
            first: components["schemas"]["CheckedPlace"][];
            changedPlaces: components["schemas"]["TouchedPlace"][];
            gonePlaces: components["schemas"]["TouchedPlace"][];
            errors: components["schemas"]["PlacedError"][];
            /** Format: int32 */
            errorCount: number;
            warnings: components["schemas"]["PlacedError"][];
            /** Format: int32 */
            warningCount: number;
        };
        /** Format: binary */
        IFormFile: string;
        ImportedPlaces: {
            source: string;
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            removed: number;
            /** Format: int32 */
            warningCount: number;
            warnings: components["schemas"]["PlacedError"][];
        };
        /** @description The two parts of an import: the file as it is, and the profile as JSON. */
        ImportForm: {
            file: components["schemas"]["IFormFile"];
            profile: string;
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
        KindCount: {
            kindName: string;
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            capacity: null | number;
            /** Format: int32 */
            withoutCapacity: number;
        };
        KnownList: {
            source: string;
            /** Format: int32 */
            places: number;
            /** Format: date */
            version: null | string;
        };
        KnownMunicipality: {
            code: string;
            name: string;
        };
        MeasuredReach: {
            level: string;
            levelName: string;
            /** Format: date */
            referenceDate: string;
            by: string;
            /** Format: double */
            limitMetres: null | number;
            /** Format: double */
            limitMinutes: null | number;
            supply: string;
            demand: null | components["schemas"]["ReachDemand"];
            /** Format: int32 */
            facilities: number;
            /** Format: int32 */
            withoutCapacity: number;
            withoutPoint: string[];
            /** Format: int32 */
            areasWithoutAny: number;
            notes: string[];
            rows: components["schemas"]["ReachOfArea"][];
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
        /** @enum {unknown} */
        PlaceCertainty: "Ask" | "Likely" | "Sure";
        PlaceColumns: {
            name: string;
            key?: null | string;
            kindName?: null | string;
            organisation?: null | string;
            street?: null | string;
            houseNumber?: null | string;
            postcode?: null | string;
            town?: null | string;
            east?: null | string;
            north?: null | string;
            capacity?: null | string;
            opening?: null | string;
            website?: null | string;
            openTo?: null | string;
        };
        PlaceCount: {
            area: string;
            areaName: string;
            kindName: string;
            /** Format: int32 */
            facilities: number;
            /** Format: int32 */
            capacity: null | number;
            /** Format: int32 */
            knownCapacity: number;
            /** Format: int32 */
            withoutCapacity: number;
        };
        PlaceCounts: {
            level: string;
            levelName: string;
            /** Format: date */
            referenceDate: string;
            /** Format: int32 */
            places: number;
            rows: components["schemas"]["PlaceCount"][];
            uncounted: components["schemas"]["UncountedPlace"][];
        };
        /** @description What is wrong, and where: row (1-based, as a person counts the lines of the file) and column, where they are known. */
        PlacedError: {
            text: string;
            /** Format: int64 */
            row?: null | number;
            column?: null | string;
        };
        PlaceFeature: {
            id: string;
            geometry: null | components["schemas"]["PlacePoint"];
            properties: components["schemas"]["PlaceProperties"];
            /** @default Feature */
            type: string;
        };
        PlaceFeatures: {
            features: components["schemas"]["PlaceFeature"][];
            /** @default FeatureCollection */
            type: string;
        };
        PlaceNote: {
            certainty: components["schemas"]["PlaceCertainty"];
            text: string;
        };
        PlacePoint: {
            coordinates: number[];
            /** @default Point */
            type: string;
        };
        PlaceProfile: {
            source: string;
            /** Format: date */
            version: string;
            encoding?: string;
            separator?: string;
            sheet?: null | string;
            /** Format: int32 */
            headerRow?: number;
            layer?: null | string;
            crs?: string;
            swapAxes?: boolean;
            kind?: string;
            kindName?: string;
            organisation?: string;
            municipality?: null | string;
            leaveOut?: boolean;
            columns: components["schemas"]["PlaceColumns"];
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
            /** Format: int32 */
            capacity: null | number;
            opening: string;
            website: string;
            source: string;
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
            /** Format: int32 */
            capacity?: null | number;
            opening?: string;
            website?: string;
        };
        ProblemDetails: {
            type?: null | string;
            title?: null | string;
            /** Format: int32 */
            status?: null | number;
            detail?: null | string;
            instance?: null | string;
        };
        ProposedPlaceColumn: {
            name: string;
            examples: string[];
            /** Format: int32 */
            distinct: number;
            /** Format: int32 */
            empty: number;
            isUnique: boolean;
        };
        ProposedPlaces: {
            format: string;
            sheets: string[];
            layers: string[];
            isGeo: boolean;
            /** Format: int32 */
            lines: number;
            columns: components["schemas"]["ProposedPlaceColumn"][];
            rows: components["schemas"]["ShownPlaceLine"][];
            profile: components["schemas"]["PlaceProfile"];
            notes: components["schemas"]["PlaceNote"][];
            systems: string[];
            lists: components["schemas"]["KnownList"][];
            municipalities: components["schemas"]["KnownMunicipality"][];
        };
        ReachDemand: {
            indicator: string;
            name: string;
            unit: string;
            period: string;
            release: string;
        };
        ReachOfArea: {
            area: string;
            areaName: string;
            nearest: null | string;
            /** Format: double */
            nearestMetres: null | number;
            /** Format: double */
            nearestMinutes: null | number;
            /** Format: int32 */
            facilities: number;
            capacity: components["schemas"]["ReachValue"];
            /** Format: double */
            surfacePercent: null | number;
            demand: null | components["schemas"]["ReachValue"];
            access: null | components["schemas"]["ReachValue"];
        };
        ReachValue: {
            /** Format: double */
            number: null | number;
            state: string;
        };
        ReachWays: {
            routingService: null | string;
            mayRoute: boolean;
        };
        ShownPlaceLine: {
            /** Format: int32 */
            line: number;
            values: string[];
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
        TouchedPlace: {
            code: string;
            name: string;
            address: string;
            changes: string[];
            isByHand: boolean;
        };
        UncountedPlace: {
            code: string;
            name: string;
            kindName: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type CheckedPlace = components['schemas']['CheckedPlace'];
export type CheckedPlaces = components['schemas']['CheckedPlaces'];
export type IFormFile = components['schemas']['IFormFile'];
export type ImportedPlaces = components['schemas']['ImportedPlaces'];
export type ImportForm = components['schemas']['ImportForm'];
export type JobRow = components['schemas']['JobRow'];
export type KindCount = components['schemas']['KindCount'];
export type KnownList = components['schemas']['KnownList'];
export type KnownMunicipality = components['schemas']['KnownMunicipality'];
export type MeasuredReach = components['schemas']['MeasuredReach'];
export type Network = components['schemas']['Network'];
export type NetworkRequest = components['schemas']['NetworkRequest'];
export type Organisation = components['schemas']['Organisation'];
export type OrganisationRequest = components['schemas']['OrganisationRequest'];
export type PlaceCertainty = components['schemas']['PlaceCertainty'];
export type PlaceColumns = components['schemas']['PlaceColumns'];
export type PlaceCount = components['schemas']['PlaceCount'];
export type PlaceCounts = components['schemas']['PlaceCounts'];
export type PlacedError = components['schemas']['PlacedError'];
export type PlaceFeature = components['schemas']['PlaceFeature'];
export type PlaceFeatures = components['schemas']['PlaceFeatures'];
export type PlaceNote = components['schemas']['PlaceNote'];
export type PlacePoint = components['schemas']['PlacePoint'];
export type PlaceProfile = components['schemas']['PlaceProfile'];
export type PlaceProperties = components['schemas']['PlaceProperties'];
export type PlaceRequest = components['schemas']['PlaceRequest'];
export type ProblemDetails = components['schemas']['ProblemDetails'];
export type ProposedPlaceColumn = components['schemas']['ProposedPlaceColumn'];
export type ProposedPlaces = components['schemas']['ProposedPlaces'];
export type ReachDemand = components['schemas']['ReachDemand'];
export type ReachOfArea = components['schemas']['ReachOfArea'];
export type ReachValue = components['schemas']['ReachValue'];
export type ReachWays = components['schemas']['ReachWays'];
export type ShownPlaceLine = components['schemas']['ShownPlaceLine'];
export type SseItemOfJobRow = components['schemas']['SseItemOfJobRow'];
export type StoredPlace = components['schemas']['StoredPlace'];
export type TouchedPlace = components['schemas']['TouchedPlace'];
export type UncountedPlace = components['schemas']['UncountedPlace'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
