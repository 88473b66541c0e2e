// Made from docs/api/indicators.json by "npm run api"; never edited.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AreaProfile: {
            area: components["schemas"]["ProfileArea"];
            ancestors: components["schemas"]["ProfileArea"][];
            release: components["schemas"]["ProfileRelease"];
            indicators: components["schemas"]["ProfileIndicator"][];
        };
        Catalogue: {
            domains: components["schemas"]["CatalogueDomain"][];
            indicators: components["schemas"]["CatalogueIndicator"][];
            levels: components["schemas"]["CatalogueLevel"][];
            release: components["schemas"]["CatalogueRelease"];
            audience: string;
            fictional: boolean;
        };
        CatalogueDomain: {
            code: string;
            name: string;
        };
        CatalogueIndicator: {
            code: string;
            /** Format: int32 */
            version: number;
            name: string;
            shortName: string;
            domain: string;
            kind: components["schemas"]["IndicatorKind"];
            unit: string;
            /** Format: int32 */
            decimals: number;
            direction: components["schemas"]["Direction"];
            /** Format: double */
            factor: number;
            numeratorText: string;
            denominatorText: string;
            source: string;
            definition: string;
            howToRead: string;
            howNotToRead: string;
            periods: string[];
            levels: string[];
        };
        CatalogueLevel: {
            code: string;
            name: string;
            namePlural: string;
            /** Format: int32 */
            rank: number;
            division: string;
        };
        CatalogueRelease: {
            /** Format: uuid */
            id: string;
            name: string;
            state: string;
            /** Format: date-time */
            publishedAt: null | string;
            /** Format: date-time */
            dataAsOf: null | string;
        };
        ComparedIndicator: {
            code: string;
            name: string;
            /** Format: int64 */
            same: number;
            /** Format: int64 */
            changed: number;
            /** Format: int64 */
            new: number;
            /** Format: int64 */
            gone: number;
            /** Format: int64 */
            publicChanged: number;
            /** Format: int64 */
            newlyWithheld: number;
            /** Format: int64 */
            noLongerWithheld: number;
        };
        ComparedReleases: {
            /** Format: uuid */
            releaseId: string;
            /** Format: uuid */
            previousId: null | string;
            indicators: components["schemas"]["ComparedIndicator"][];
            /** Format: int64 */
            changed?: number;
            /** Format: int64 */
            new?: number;
            /** Format: int64 */
            gone?: number;
            isCorrection?: boolean;
        };
        CreateReleaseRequest: {
            name: string;
            note?: string;
            settings?: null | components["schemas"]["ReleaseSettings"];
        };
        DefinedIndicator: {
            code: string;
            /** Format: int32 */
            version: number;
            changed: boolean;
            numerator: string;
            denominator: string;
        };
        DefinitionVersion: {
            code: string;
            /** Format: int32 */
            version: number;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            definition: components["schemas"]["IndicatorDefinition"];
        };
        /** @enum {unknown} */
        Direction: "neutral" | "higherIsWorse" | "higherIsBetter";
        IndicatorDefinition: {
            code?: null | string;
            name: string;
            shortName?: null | string;
            domain: string;
            kind?: null | string;
            unit: string;
            /** Format: double */
            factor?: number;
            /** Format: int32 */
            decimals?: number;
            direction?: components["schemas"]["Direction"];
            numerator: string;
            denominator?: string;
            numeratorText?: null | string;
            denominatorText?: null | string;
            /** Format: double */
            minimumBase?: null | number;
            periodKind?: string;
            aggregate?: components["schemas"]["PeriodAggregate"];
            aggregates?: {
                [key: string]: components["schemas"]["PeriodAggregate"];
            };
            /** Format: double */
            missingTolerance?: number;
            source?: string;
            definition?: string;
            howToRead?: string;
            howNotToRead?: string;
            /** Format: int32 */
            position?: null | number;
        };
        /** @enum {unknown} */
        IndicatorKind: "count" | "share" | "rate" | "mean" | "index";
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
        LineageDecision: {
            form: string;
            /** Format: double */
            count: number;
            /** Format: int16 */
            withheldFrom: number;
            publicCause: null | string;
            staffCause: null | string;
        };
        LineageSource: {
            measure: string;
            dataset: string;
            period: string;
            place: string;
            /** Format: uuid */
            deliveryId: string;
            sha256: string;
            fileName: string;
            /** Format: date-time */
            acceptedAt: string;
        };
        /** @enum {unknown} */
        PeriodAggregate: "last" | "mean" | "sum";
        ProblemDetails: {
            type?: null | string;
            title?: null | string;
            /** Format: int32 */
            status?: null | number;
            detail?: null | string;
            instance?: null | string;
        };
        ProfileArea: {
            code: string;
            name: string;
            level: string;
            path: string[];
        };
        ProfileIndicator: {
            code: string;
            name: string;
            shortName: string;
            domain: string;
            kind: components["schemas"]["IndicatorKind"];
            unit: string;
            /** Format: int32 */
            decimals: number;
            direction: components["schemas"]["Direction"];
            source: string;
            definition: string;
            howToRead: string;
            howNotToRead: string;
            periods: string[];
            series: {
                [key: string]: components["schemas"]["ProfileValue"][];
            };
            /** Format: int32 */
            rank: null | number;
            /** Format: int32 */
            rankOf: number;
            comparisons: {
                [key: string]: components["schemas"]["Verdict"];
            };
        };
        ProfileRelease: {
            /** Format: uuid */
            id: string;
            name: string;
            state: string;
            /** Format: date-time */
            publishedAt: null | string;
            /** Format: date-time */
            dataAsOf: null | string;
        };
        ProfileValue: {
            period: string;
            /** Format: double */
            value: null | number;
            state: components["schemas"]["ValueState"];
            sign: string;
            flags: null | string[];
        };
        PublishReleaseRequest: {
            reason?: null | string;
        };
        ReleaseRow: {
            /** Format: uuid */
            id: string;
            name: string;
            note: string;
            state: string;
            /** Format: date-time */
            dataAsOf: null | string;
            /** Format: date-time */
            computedAt: null | string;
            /** Format: int64 */
            valueCount: null | number;
            /** Format: int64 */
            withheldPublic: null | number;
            /** Format: int64 */
            withheldStaff: null | number;
            /** Format: uuid */
            jobId: null | string;
            /** Format: uuid */
            previousId: null | string;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            checkedBy: null | string;
            /** Format: date-time */
            checkedAt: null | string;
            publishedBy: null | string;
            /** Format: date-time */
            publishedAt: null | string;
            /** Format: date-time */
            replacedAt: null | string;
            reason: null | string;
            findings: string[];
            stateName?: null | string;
        };
        ReleaseSettings: {
            /** Format: int32 */
            publicMinimumCount?: number;
            /** Format: int32 */
            staffMinimumCount?: number;
            withholdsZeros?: boolean;
        };
        SseItemOfJobRow: {
            data?: components["schemas"]["JobRow"];
            eventType?: null | string;
            eventId?: null | string;
            reconnectionInterval?: null | string;
        };
        StartedRelease: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            jobId: string;
        };
        ValueLineage: {
            indicator: string;
            name: string;
            /** Format: int32 */
            definitionVersion: number;
            numeratorExpression: string;
            denominatorExpression: string;
            /** Format: double */
            factor: number;
            area: string;
            areaName: string;
            period: string;
            /** Format: uuid */
            releaseId: string;
            releaseName: string;
            divisionVersion: string;
            /** Format: double */
            value: null | number;
            state: components["schemas"]["ValueState"];
            sign: string;
            signMeaning: string;
            /** Format: double */
            numerator: null | number;
            /** Format: double */
            denominator: null | number;
            sources: components["schemas"]["LineageSource"][];
            decisions: null | components["schemas"]["LineageDecision"][];
        };
        /** @enum {unknown} */
        ValueState: "Shown" | "Unknown" | "Hidden" | "NotYetReported" | "NotMeaningful" | "TooUncertain";
        /** @enum {unknown} */
        Verdict: "NotComparable" | "NotDistinguishable" | "Lower" | "Higher";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AreaProfile = components['schemas']['AreaProfile'];
export type Catalogue = components['schemas']['Catalogue'];
export type CatalogueDomain = components['schemas']['CatalogueDomain'];
export type CatalogueIndicator = components['schemas']['CatalogueIndicator'];
export type CatalogueLevel = components['schemas']['CatalogueLevel'];
export type CatalogueRelease = components['schemas']['CatalogueRelease'];
export type ComparedIndicator = components['schemas']['ComparedIndicator'];
export type ComparedReleases = components['schemas']['ComparedReleases'];
export type CreateReleaseRequest = components['schemas']['CreateReleaseRequest'];
export type DefinedIndicator = components['schemas']['DefinedIndicator'];
export type DefinitionVersion = components['schemas']['DefinitionVersion'];
export type Direction = components['schemas']['Direction'];
export type IndicatorDefinition = components['schemas']['IndicatorDefinition'];
export type IndicatorKind = components['schemas']['IndicatorKind'];
export type JobRow = components['schemas']['JobRow'];
export type LineageDecision = components['schemas']['LineageDecision'];
export type LineageSource = components['schemas']['LineageSource'];
export type PeriodAggregate = components['schemas']['PeriodAggregate'];
export type ProblemDetails = components['schemas']['ProblemDetails'];
export type ProfileArea = components['schemas']['ProfileArea'];
export type ProfileIndicator = components['schemas']['ProfileIndicator'];
export type ProfileRelease = components['schemas']['ProfileRelease'];
export type ProfileValue = components['schemas']['ProfileValue'];
export type PublishReleaseRequest = components['schemas']['PublishReleaseRequest'];
export type ReleaseRow = components['schemas']['ReleaseRow'];
export type ReleaseSettings = components['schemas']['ReleaseSettings'];
export type SseItemOfJobRow = components['schemas']['SseItemOfJobRow'];
export type StartedRelease = components['schemas']['StartedRelease'];
export type ValueLineage = components['schemas']['ValueLineage'];
export type ValueState = components['schemas']['ValueState'];
export type Verdict = components['schemas']['Verdict'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
