// Made from docs/api/indicators.json by "npm run api"; never edited.

export interface paths {
    "/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/values/{indicator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile/{area}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/values/{indicator}/{area}/{period}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadLineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FollowJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/definitions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DefineIndicator"];
        post?: never;
        delete: operations["RetireIndicator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/definitions/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListDefinitionVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListReleases"];
        put?: never;
        post: operations["CreateRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/compute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ComputeRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CheckRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReopenRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublishRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CompareReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GetRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
export interface operations {
    ReadCatalogue: {
        parameters: {
            query?: {
                release?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalogue"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReadValues: {
        parameters: {
            query: {
                level: string[];
                period: string[];
                release?: string;
                format?: string;
                decimal?: string;
                classMethod?: string;
                classCount?: number;
                breaks: number[];
            };
            header?: never;
            path: {
                indicator: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReadProfile: {
        parameters: {
            query?: {
                release?: string;
            };
            header?: never;
            path: {
                area: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaProfile"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReadLineage: {
        parameters: {
            query?: {
                release?: string;
            };
            header?: never;
            path: {
                indicator: string;
                area: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValueLineage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRow"][];
                };
            };
        };
    };
    GetJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRow"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    FollowJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["SseItemOfJobRow"];
                };
            };
        };
    };
    CancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DefineIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndicatorDefinition"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinedIndicator"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RetireIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionVersion"][];
                };
            };
        };
    };
    ListDefinitionVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionVersion"][];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListReleases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseRow"][];
                };
            };
        };
    };
    CreateRelease: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReleaseRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedRelease"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ComputeRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedRelease"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CheckRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseRow"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReopenRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseRow"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PublishRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["PublishReleaseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseRow"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CompareReleases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparedReleases"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseRow"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
}
