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
        /** @description Something that waits: for the caller, or, where bool WaitingItem.ForOthers, for somebody else. */
        WaitingItem: {
            /** @description What is to be done, one of WaitingKinds. */
            kind: string;
            /** @description What it is about, as people call it. */
            name: string;
            /** @description What has happened and what is to be done, as a German sentence. */
            sentence: string;
            /** @description The page on which it is done, a path of the web pages. */
            page: string;
            /**
             * Format: int32
             * @description So many things of the same kind stand behind it.
             */
            count?: number;
            /**
             * Format: date-time
             * @description Since when it waits; null: that is not known, or it runs.
             */
            since?: null | string;
            /**
             * Format: date
             * @description The day by which it was to be there.
             */
            dueOn?: null | string;
            /** @description Whether somebody else has to act, or nobody: it is only told. */
            forOthers?: boolean;
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
export type WaitingItem = components['schemas']['WaitingItem'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
