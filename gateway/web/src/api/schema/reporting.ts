// Made from docs/api/reporting.json by "npm run api"; never edited.

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
        ProblemDetails: {
            type?: null | string;
            title?: null | string;
            /** Format: int32 */
            status?: null | number;
            detail?: null | string;
            instance?: null | string;
        };
        SeriesItem: {
            subject: string;
            name: string;
            state: string;
            url: null | string;
            error: null | string;
        };
        SeriesProgress: {
            report: string;
            state: string;
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            failed: number;
            text: string;
            items: components["schemas"]["SeriesItem"][];
        };
        SeriesSummary: {
            /** Format: uuid */
            id: string;
            report: string;
            subjectGroup: string;
            /** Format: date-time */
            createdAt: string;
            state: string;
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            failed: number;
        };
        SseItemOfJobRow: {
            data?: components["schemas"]["JobRow"];
            eventType?: null | string;
            eventId?: null | string;
            reconnectionInterval?: null | string;
        };
        StartedSeries: {
            /** Format: uuid */
            seriesId: string;
        };
        StartSeriesRequest: {
            report: string;
            subjectGroup: string;
            /** Format: uuid */
            release?: null | string;
            /** @default true */
            publicEdition: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type JobRow = components['schemas']['JobRow'];
export type ProblemDetails = components['schemas']['ProblemDetails'];
export type SeriesItem = components['schemas']['SeriesItem'];
export type SeriesProgress = components['schemas']['SeriesProgress'];
export type SeriesSummary = components['schemas']['SeriesSummary'];
export type SseItemOfJobRow = components['schemas']['SseItemOfJobRow'];
export type StartedSeries = components['schemas']['StartedSeries'];
export type StartSeriesRequest = components['schemas']['StartSeriesRequest'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
