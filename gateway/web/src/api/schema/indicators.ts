// Made from docs/api/indicators.json by "npm run api"; never edited.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AdoptedIndicator: {
            code: string;
            name: string;
            /** Format: int32 */
            version?: null | number;
            reason?: null | string;
        };
        AdoptIndicatorsRequest: {
            codes: string[];
            names?: {
                [key: string]: string;
            };
        };
        AnalysedIndicator: {
            code: string;
            name: string;
            kind: string;
            unit: string;
            /** Format: int32 */
            decimals: number;
            direction: string;
            periods: string[];
            occasions: {
                [key: string]: string;
            };
        };
        AnalysisAnswer: {
            analysis: string;
            indicator: components["schemas"]["AnalysedIndicator"];
            release: components["schemas"]["AnsweredRelease"];
            level: string;
            period: string;
            audience: string;
            isNotPublic: boolean;
            notPossible?: null | string;
            sentences?: string[];
            cautions?: string[];
            methods?: string[];
            choices?: components["schemas"]["AnalysisChoice"][];
            facts?: components["schemas"]["AnalysisFact"][];
            columns?: components["schemas"]["AnalysisColumn"][];
            rows?: components["schemas"]["AnalysisRow"][];
            map?: null | components["schemas"]["AnalysisMap"];
            notes?: string[];
        };
        AnalysisCell: {
            /** Format: double */
            number?: null | number;
            text?: null | string;
            state?: null | string;
            sign?: null | string;
        };
        AnalysisChoice: {
            parameter: string;
            label: string;
            options: components["schemas"]["AnalysisOption"][];
            chosen: string[];
            isMultiple?: boolean;
        };
        AnalysisColumn: {
            code: string;
            title: string;
            kind: string;
            /**
             * Format: int32
             * @default 0
             */
            decimals: number;
            /** @default  */
            unit: string;
        };
        AnalysisFact: {
            code: string;
            name: string;
            cell: components["schemas"]["AnalysisCell"];
            /** Format: int32 */
            decimals: number;
            unit: string;
            meaning: string;
        };
        AnalysisGroup: {
            code: string;
            name: string;
            tone: string;
        };
        AnalysisMap: {
            column: string;
            title: string;
            unit?: string;
            /** Format: int32 */
            decimals?: number;
            direction?: string;
            classes?: null | components["schemas"]["MapClasses"];
            groups?: components["schemas"]["AnalysisGroup"][];
        };
        AnalysisOption: {
            value: string;
            name: string;
        };
        AnalysisRow: {
            area: string;
            name: string;
            within: string;
            isNotPublic: boolean;
            cells: components["schemas"]["AnalysisCell"][];
            group?: null | string;
        };
        /** @description The release that an answer of Indicators was read from. */
        AnsweredRelease: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description `draft`, `checked`, `published` or `replaced`. */
            state: string;
            /**
             * Format: date-time
             * @description Null for what is not published.
             */
            publishedAt: null | string;
            /**
             * Format: date-time
             * @description When the last delivery in use was accepted, not the day the data tell of.
             */
            dataAsOf: null | string;
            newer?: null | components["schemas"]["NewerRelease"];
            /** @description What it corrected, and what later releases have corrected since; the latest first. */
            corrections?: components["schemas"]["ReleaseCorrection"][];
        };
        AskedSettings: {
            /** Format: int32 */
            publicMinimumCount?: null | number;
            /** Format: int32 */
            staffMinimumCount?: null | number;
            withholdsZeros?: null | boolean;
            /** Format: int32 */
            minimumPersonsPerFacility?: null | number;
            /** Format: int32 */
            minimumFacilities?: null | number;
            /** Format: int32 */
            dominanceLargest?: null | number;
            /** Format: double */
            dominancePercent?: null | number;
            /** Format: double */
            pPercent?: null | number;
        };
        AttributeChoice: {
            code: string;
            categories: string[];
        };
        /** @description An area as a release holds it. One element of Indicators' answer `GET /areas`. */
        CatalogueArea: {
            code: string;
            name: string;
            level: string;
            /** @description Null for a root and for areas of overlapping levels. */
            parent?: null | string;
            /** @description Codes from the root to the area itself. */
            path: string[];
            /** @description For areas of overlapping levels only: codes of the finest level. */
            members?: null | string[];
        };
        /** @description A field that indicators belong to. */
        CatalogueDomain: {
            code: string;
            name: string;
        };
        /** @description An indicator as a release holds it, without values. */
        CatalogueEntry: {
            code: string;
            /** Format: int32 */
            version: number;
            name: string;
            shortName: string;
            domain: string;
            /** @description `count`, `share`, `rate`, `mean`, `index` or `change`. */
            kind?: string;
            unit: string;
            /** Format: int32 */
            decimals: number;
            /** @description `neutral`, `higherIsWorse` or `higherIsBetter`. */
            direction: string;
            /**
             * Format: double
             * @description What the quotient is multiplied by: 100 for percent.
             */
            factor: number;
            numeratorText: string;
            /** @description Empty for an absolute number. */
            denominatorText: string;
            source: string;
            definition: string;
            howToRead: string;
            howNotToRead: string;
            /** @description Up to where the number holds; empty where nothing is said. */
            limits?: string;
            /** @description What the number says, in Leichte Sprache; empty where nobody wrote it. */
            plainText?: string;
            /** @description Fields of action, goals and whatever else it is to be found under. */
            tags?: string[];
            /** @description Other words that people look for. */
            synonyms?: string[];
            periods: string[];
            /** @description By period, the occasion on which was counted („Bundestagswahl“); different ones are not one series. */
            occasions?: {
                [key: string]: string;
            };
            levels: string[];
        };
        /** @description A level that the areas of a release belong to; rank 0 is the whole, the finest comes last. */
        CatalogueLevel: {
            code: string;
            name: string;
            namePlural: string;
            /** Format: int32 */
            rank: number;
            /** @description The Gebietseinteilung that the level belongs to. */
            division: string;
            isOverlapping?: boolean;
            /** Format: int32 */
            areaCount?: number;
            /** @description The map that the values are shown on, at Geography's `/maps/{Code}/{MapHash}.topojson`; it stays the same for this release. */
            mapHash?: string;
        };
        ChangedClass: {
            code: string;
            name: string;
            /** Format: int32 */
            from: number;
            /** Format: int32 */
            to: number;
        };
        ClassLimit: {
            /** Format: double */
            at: number;
            belongsBelow: boolean;
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
            settingsDifferences: string[];
            /** Format: int64 */
            changed?: number;
            /** Format: int64 */
            new?: number;
            /** Format: int64 */
            gone?: number;
            isCorrection?: boolean;
        };
        ComputedIndex: {
            code?: null | string;
            /** Format: int32 */
            version?: null | number;
            name: string;
            description?: string;
            howToRead?: string;
            howNotToRead?: string;
            period: string;
            periods: string[];
            level: string;
            levelNamePlural: string;
            mapHash: string;
            release: components["schemas"]["AnsweredRelease"];
            /** Format: int32 */
            notPublic: number;
            status: components["schemas"]["ComputedPart"];
            dynamics?: null | components["schemas"]["ComputedPart"];
            areas: components["schemas"]["IndexedArea"][];
            pairs?: null | number[][];
            /** Format: int32 */
            unpaired?: number;
            words: string[];
            findings: string[];
            notes: string[];
        };
        ComputedIndicator: {
            code: string;
            name: string;
            unit: string;
            /** Format: int32 */
            decimals: number;
            /** Format: double */
            weight: number;
            isTurned: boolean;
            /** Format: int32 */
            areaCount: number;
        };
        ComputedPart: {
            classes: components["schemas"]["IndexClass"][];
            limits: components["schemas"]["ClassLimit"][];
            indicators: components["schemas"]["ComputedIndicator"][];
            earlier?: null | string;
            variants: components["schemas"]["IndexVariant"][];
            secondOpinion?: null | components["schemas"]["IndexOpinion"];
        };
        CreateReleaseRequest: {
            name: string;
            note?: string;
            settings?: null | components["schemas"]["AskedSettings"];
        };
        DefinedIndex: {
            code: string;
            /** Format: int32 */
            version: number;
            changed: boolean;
        };
        DefinedIndicator: {
            code: string;
            /** Format: int32 */
            version: number;
            changed: boolean;
            numerator: string;
            denominator: string;
        };
        DefinitionDraft: {
            definition: components["schemas"]["IndicatorDefinition"];
            level?: null | string;
            period?: null | string;
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
        DeliveryUse: {
            /** Format: uuid */
            releaseId: string;
            releaseName: string;
            state: string;
            /** Format: date-time */
            publishedAt: null | string;
            periods: string[];
            indicators: components["schemas"]["UsingIndicator"][];
        };
        DifferenceCount: {
            code: string;
            name: string;
            unit: string;
            /** Format: int32 */
            decimals: number;
            /** Format: int32 */
            same: number;
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            new: number;
            /** Format: int32 */
            gone: number;
            /** Format: int32 */
            newlyWithheld: number;
            /** Format: int32 */
            newlyShown: number;
            /** Format: int32 */
            reason: number;
            /** Format: int32 */
            class: number;
        };
        DifferentCell: {
            /** Format: double */
            value: null | number;
            state: string;
            sign: string;
            flags: null | string[];
            /** Format: int32 */
            class: null | number;
        };
        /** @enum {unknown} */
        Direction: "neutral" | "higherIsWorse" | "higherIsBetter";
        DraftArea: {
            code: string;
            name: string;
            /** Format: double */
            value: null | number;
            why: null | string;
            /** Format: double */
            numerator: null | number;
            /** Format: double */
            denominator: null | number;
            withheldPublic: boolean;
            withheldStaff: boolean;
        };
        DraftFault: {
            text: string;
            part: null | string;
            /** Format: int32 */
            position: null | number;
        };
        DraftLevel: {
            code: string;
            namePlural: string;
            /** Format: int32 */
            areaCount: number;
        };
        DraftReason: {
            text: string;
            /** Format: int32 */
            public: number;
            /** Format: int32 */
            staff: number;
        };
        ExcludedArea: {
            code: string;
            reason: string;
        };
        IndexClass: {
            name: string;
            /** Format: int32 */
            areaCount: number;
        };
        IndexDefinition: {
            code?: null | string;
            name: string;
            description?: string;
            howToRead?: string;
            howNotToRead?: string;
            level: string;
            status: components["schemas"]["IndexPart"];
            dynamics?: null | components["schemas"]["IndexPart"];
            minimum?: null | components["schemas"]["MinimumRule"];
            excluded?: components["schemas"]["ExcludedArea"][];
        };
        IndexDraft: {
            definition: components["schemas"]["IndexDefinition"];
            period?: null | string;
            /** Format: uuid */
            release?: null | string;
        };
        IndexedArea: {
            code: string;
            name: string;
            excluded?: null | string;
            status: components["schemas"]["IndexScore"];
            dynamics?: null | components["schemas"]["IndexScore"];
        };
        IndexFault: {
            text: string;
            part: null | string;
        };
        IndexIndicator: {
            code: string;
            /** Format: double */
            weight?: number;
            direction?: null | components["schemas"]["Direction"];
        };
        /** @enum {unknown} */
        IndexMethod: "weightedSum" | "principalComponent";
        IndexOpinion: {
            /** Format: double */
            explainedShare: null | number;
            loadings: (null | number)[];
            compared: components["schemas"]["IndexVariant"];
        };
        IndexPart: {
            indicators: components["schemas"]["IndexIndicator"][];
            method?: components["schemas"]["IndexMethod"];
            scale?: components["schemas"]["StandardisationMethod"];
            resultScale?: components["schemas"]["StandardisationMethod"];
            /** Format: int32 */
            minimumIndicators?: null | number;
            /** Format: int32 */
            years?: null | number;
            limits?: components["schemas"]["ClassLimit"][];
            classNames: string[];
        };
        IndexScore: {
            /** Format: double */
            score: null | number;
            /** Format: int32 */
            class: null | number;
            state: string;
            /** Format: double */
            rank: null | number;
            values: (null | number)[];
            standardised: (null | number)[];
        };
        IndexVariant: {
            kind: string;
            text: string;
            /** Format: double */
            rankCorrelation: null | number;
            /** Format: double */
            largestRankShift: number;
            /** Format: int32 */
            compared: number;
            /** Format: int32 */
            comeOrGone: number;
            changed: components["schemas"]["ChangedClass"][];
        };
        IndexVersion: {
            /** Format: int32 */
            version: number;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            isPublished: boolean;
            isRetired: boolean;
            publishedBy: null | string;
            /** Format: date-time */
            publishedAt: null | string;
            definition: components["schemas"]["IndexDefinition"];
            words: string[];
        };
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
            occasions?: {
                [key: string]: string;
            };
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
            changeOf?: null | string;
            comparedWith?: null | string;
            changeAs?: null | string;
            limits?: null | string;
            plainText?: null | string;
            tags?: null | string[];
            synonyms?: null | string[];
            readyIndicator?: null | string;
            /** Format: int32 */
            position?: null | number;
        };
        /**
         * @description What a release tells its reader of one area: each indicator with its series for the area and for those it lies in. The answer of
         *     Indicators to `GET /profile/{area}`.
         */
        IndicatorProfile: {
            area: components["schemas"]["ProfiledArea"];
            /** @description The areas it lies in, the whole first; empty for the whole itself. */
            ancestors: components["schemas"]["ProfiledArea"][];
            release: components["schemas"]["AnsweredRelease"];
            indicators: components["schemas"]["ProfiledIndicator"][];
        };
        InhabitedArea: {
            code: string;
            /** Format: int64 */
            value: null | number;
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
        LineageConversion: {
            from: string;
            weight: string;
            parts: components["schemas"]["LineagePart"][];
        };
        LineageDecision: {
            part: string;
            form: string;
            /** Format: double */
            count: number;
            /** Format: int16 */
            withheldFrom: number;
            publicCause: null | string;
            staffCause: null | string;
            reason: null | string;
            remedy: null | string;
        };
        LineagePart: {
            old: string;
            oldName: string;
            new: string;
            newName: string;
            /** Format: double */
            share: number;
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
            divisionVersion: string;
        };
        MapClasses: {
            method: string;
            breaks: number[];
            /** Format: int32 */
            zeroClass: null | number;
            isOwn?: boolean;
        };
        MeasureChoice: {
            code: string;
            name: string;
            unit: string;
            datasets: string[];
            isAdditive: boolean;
            periods: string[];
            levels: string[];
            attributes: components["schemas"]["AttributeChoice"][];
        };
        MinimumRule: {
            indicator: string;
            /** Format: double */
            atLeast: number;
        };
        MissingNeed: {
            measure: string;
            text: string;
        };
        MissingReadyMeasure: {
            code: string;
            name: string;
            provider: string;
            /** Format: int32 */
            waiting: number;
        };
        /** @description The release that has taken the place of the one that is read. */
        NewerRelease: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            publishedAt: string;
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
        /** @description An area as the release of a profile holds it. */
        ProfiledArea: {
            code: string;
            name: string;
            level: string;
            /** @description Codes from the root to the area itself. */
            path: string[];
        };
        /** @description One indicator of a profile with its series. */
        ProfiledIndicator: {
            code: string;
            name: string;
            shortName: string;
            domain: string;
            /** @description `count`, `share`, `rate`, `mean` or `index`. */
            kind?: string;
            unit: string;
            /** Format: int32 */
            decimals: number;
            /** @description `neutral`, `higherIsWorse` or `higherIsBetter`. */
            direction: string;
            source: string;
            definition: string;
            howToRead: string;
            howNotToRead: string;
            periods: string[];
            /** @description By period, the occasion on which was counted („Bundestagswahl“); different ones are not one series. */
            occasions?: {
                [key: string]: string;
            };
            /** @description By the code of the area, and of each it lies in: a value for each period. */
            series: {
                [key: string]: components["schemas"]["ProfiledValue"][];
            };
            /**
             * Format: int32
             * @description The place among the shown values of the level in the last period, 1 the highest; null where the area's own value is not shown.
             */
            rank: null | number;
            /**
             * Format: int32
             * @description How many values of the level are shown in the last period.
             */
            rankOf: number;
            /**
             * @description By the code of a larger area, whether the last value differs from the rest of it by more than chance: `Higher`,
             *     `Lower` or `NotDistinguishable`; without those where it cannot be said.
             */
            comparisons?: {
                [key: string]: string;
            };
        };
        /** @description The value of an area in a period, or the sign that stands in its place. */
        ProfiledValue: {
            period: string;
            /**
             * Format: double
             * @description Rounded as it is shown. Null exactly where the state says why there is no number.
             */
            value: null | number;
            /**
             * @description `Shown`, or why there is no number: `Unknown`, `Hidden`, `NotYetReported`, `NotMeaningful` or
             *             `TooUncertain`.
             */
            state: string;
            /** @description What stands in place of a number; empty beside one. */
            sign: string;
            /**
             * @description What stands beside a number: `Provisional`, `Revised`, `Estimated`, `LimitedReliability`, `AsPublished`, `Converted`; and
             *     `NotPublic` where the reader sees what the public does not.
             */
            flags: null | string[];
            /**
             * Format: double
             * @description How much of a converted number is estimated, 0 to 1, measured by surface; null where it is not converted, or not known.
             */
            estimatedShare?: null | number;
        };
        PublishIndexRequest: {
            /** Format: int32 */
            version: number;
        };
        PublishReleaseRequest: {
            reason?: null | string;
            givenAwayReason?: null | string;
        };
        ReadyCatalogue: {
            chapters: components["schemas"]["ShownReadyChapter"][];
            missingMeasures: components["schemas"]["MissingReadyMeasure"][];
        };
        /** @enum {unknown} */
        ReadyState: "switchedOn" | "ready" | "announced" | "missing";
        /**
         * @description Which indicators a release holds, with everything a reader needs to choose and understand them. The answer of Indicators to
         *     `GET /catalogue`.
         */
        ReleaseCatalogue: {
            /** @description In the order in which they are shown. */
            domains: components["schemas"]["CatalogueDomain"][];
            indicators: components["schemas"]["CatalogueEntry"][];
            levels: components["schemas"]["CatalogueLevel"][];
            release: components["schemas"]["AnsweredRelease"];
            /** @description Whom the answer is for: `Oeffentlichkeit`, `Verwaltung` or `Statistikstelle`. */
            audience: string;
            /** @description The place and its numbers are invented. */
            fictional: boolean;
        };
        /** @description A release that changed or took away values which everybody could read before, and why. */
        ReleaseCorrection: {
            /**
             * Format: uuid
             * @description The release that made the correction.
             */
            releaseId: string;
            releaseName: string;
            /** Format: date-time */
            correctedAt: string;
            /** @description As whoever published it wrote it, for everybody. */
            reason: string;
            /** @description The codes of the indicators that it concerns. */
            indicators: string[];
        };
        ReleaseSettings: {
            /** Format: int32 */
            publicMinimumCount?: number;
            /** Format: int32 */
            staffMinimumCount?: number;
            withholdsZeros?: boolean;
            /** Format: int32 */
            minimumPersonsPerFacility?: number;
            /** Format: int32 */
            minimumFacilities?: number;
            /** Format: int32 */
            dominanceLargest?: number;
            /** Format: double */
            dominancePercent?: number;
            /** Format: double */
            pPercent?: number;
        };
        ReleaseTick: {
            indicator: string;
            tickedBy: string;
            /** Format: date-time */
            tickedAt: string;
        };
        ScheduleReleaseRequest: {
            at: string;
            reason?: null | string;
            givenAwayReason?: null | string;
        };
        ShownDifference: {
            indicator: string;
            level: string;
            area: string;
            areaName: string;
            period: string;
            kind: string;
            before: null | components["schemas"]["DifferentCell"];
            now: null | components["schemas"]["DifferentCell"];
            /** Format: double */
            change: null | number;
            isOtherClass?: boolean;
        };
        ShownDifferences: {
            /** Format: uuid */
            releaseId: string;
            releaseName: string;
            /** Format: uuid */
            previousId: null | string;
            previousName: null | string;
            indicators: components["schemas"]["DifferenceCount"][];
            /** Format: int32 */
            total: number;
            differences: components["schemas"]["ShownDifference"][];
        };
        ShownIndex: {
            code: string;
            name: string;
            description: string;
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            publishedVersion: null | number;
            /** Format: date-time */
            publishedAt: null | string;
            createdBy: null | string;
            /** Format: date-time */
            createdAt: string;
            definition: components["schemas"]["IndexDefinition"];
        };
        ShownPublicationRules: {
            checkerMayPublish: boolean;
            timeZone: string;
        };
        ShownReadyChapter: {
            code: string;
            name: string;
            lead: string;
            indicators: components["schemas"]["ShownReadyIndicator"][];
        };
        ShownReadyIndicator: {
            code: string;
            state: components["schemas"]["ReadyState"];
            switchedOnAs?: null | string;
            missing: components["schemas"]["MissingNeed"][];
            definition: components["schemas"]["IndicatorDefinition"];
        };
        ShownRelease: {
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
            corrected: string[];
            /** Format: date-time */
            publishAt: null | string;
            scheduledBy: null | string;
            scheduleFailure: null | string;
            givenAwayReason: null | string;
            withdrawnBy: null | string;
            /** Format: date-time */
            withdrawnAt: null | string;
            withdrawalReason: null | string;
            findings: string[];
            settings: null | components["schemas"]["ReleaseSettings"];
            isBelowFloor: boolean;
            unprotected: components["schemas"]["UnprotectedCell"][];
            stateName?: null | string;
        };
        SseItemOfJobRow: {
            data?: components["schemas"]["JobRow"];
            eventType?: null | string;
            eventId?: null | string;
            reconnectionInterval?: null | string;
        };
        /** @enum {unknown} */
        StandardisationMethod: "None" | "ZPopulation" | "ZSample" | "MinMax" | "Rank" | "PercentileRank";
        StartedRelease: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            jobId: string;
        };
        TrialBlock: {
            code: string;
            area?: null | string;
        };
        TrialChoice: {
            code: string;
            name: string;
            periods: string[];
        };
        TrialChoices: {
            indicators: components["schemas"]["TrialChoice"][];
            inhabitants: null | string;
        };
        TrialCut: {
            version: string;
            blockLevel: string;
            blocks: components["schemas"]["TrialBlock"][];
            indicators?: string[];
            inhabitants?: null | string;
            period?: null | string;
        };
        TriedArea: {
            code: string;
            withheldPublic: boolean;
            withheldStaff: boolean;
        };
        TriedCut: {
            period: null | string;
            inhabitants: null | components["schemas"]["TriedInhabitants"];
            indicators: components["schemas"]["TriedIndicator"][];
            findings: string[];
        };
        TriedDefinition: {
            faults?: components["schemas"]["DraftFault"][];
            isEstimated?: boolean;
            period?: null | string;
            periods?: string[];
            level?: null | string;
            levels?: components["schemas"]["DraftLevel"][];
            areas?: components["schemas"]["DraftArea"][];
            /** Format: int32 */
            areaCount?: number;
            /** Format: int32 */
            withheldPublic?: number;
            /** Format: int32 */
            withheldStaff?: number;
            reasons?: components["schemas"]["DraftReason"][];
            findings?: string[];
        };
        TriedIndex: {
            faults?: components["schemas"]["IndexFault"][];
            words?: string[];
            result?: null | components["schemas"]["ComputedIndex"];
        };
        TriedIndicator: {
            code: string;
            name: string;
            period: string;
            /** Format: int32 */
            areaCount: number;
            /** Format: int32 */
            withheldPublic: number;
            /** Format: int32 */
            withheldStaff: number;
            /** Format: double */
            sharePublic: number;
            /** Format: double */
            shareStaff: number;
            areas: components["schemas"]["TriedArea"][];
        };
        TriedInhabitants: {
            code: string;
            name: string;
            unit: string;
            areas: components["schemas"]["InhabitedArea"][];
        };
        UnprotectedCell: {
            indicators: string[];
            areaCode: string;
            areaName: string;
            period: string;
            audience: string;
            isPart?: boolean;
            isGivenAway?: boolean;
            sentence?: null | string;
        };
        UsingIndicator: {
            code: string;
            name: string;
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
            conversions: components["schemas"]["LineageConversion"][];
            /** Format: double */
            estimatedShare: null | number;
            decisions: null | components["schemas"]["LineageDecision"][];
        };
        /** @enum {unknown} */
        ValueState: "Shown" | "Unknown" | "Hidden" | "NotYetReported" | "NotMeaningful" | "TooUncertain";
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
        WithdrawReleaseRequest: {
            reason: string;
            leavesNothingPublished?: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AdoptedIndicator = components['schemas']['AdoptedIndicator'];
export type AdoptIndicatorsRequest = components['schemas']['AdoptIndicatorsRequest'];
export type AnalysedIndicator = components['schemas']['AnalysedIndicator'];
export type AnalysisAnswer = components['schemas']['AnalysisAnswer'];
export type AnalysisCell = components['schemas']['AnalysisCell'];
export type AnalysisChoice = components['schemas']['AnalysisChoice'];
export type AnalysisColumn = components['schemas']['AnalysisColumn'];
export type AnalysisFact = components['schemas']['AnalysisFact'];
export type AnalysisGroup = components['schemas']['AnalysisGroup'];
export type AnalysisMap = components['schemas']['AnalysisMap'];
export type AnalysisOption = components['schemas']['AnalysisOption'];
export type AnalysisRow = components['schemas']['AnalysisRow'];
export type AnsweredRelease = components['schemas']['AnsweredRelease'];
export type AskedSettings = components['schemas']['AskedSettings'];
export type AttributeChoice = components['schemas']['AttributeChoice'];
export type CatalogueArea = components['schemas']['CatalogueArea'];
export type CatalogueDomain = components['schemas']['CatalogueDomain'];
export type CatalogueEntry = components['schemas']['CatalogueEntry'];
export type CatalogueLevel = components['schemas']['CatalogueLevel'];
export type ChangedClass = components['schemas']['ChangedClass'];
export type ClassLimit = components['schemas']['ClassLimit'];
export type ComparedIndicator = components['schemas']['ComparedIndicator'];
export type ComparedReleases = components['schemas']['ComparedReleases'];
export type ComputedIndex = components['schemas']['ComputedIndex'];
export type ComputedIndicator = components['schemas']['ComputedIndicator'];
export type ComputedPart = components['schemas']['ComputedPart'];
export type CreateReleaseRequest = components['schemas']['CreateReleaseRequest'];
export type DefinedIndex = components['schemas']['DefinedIndex'];
export type DefinedIndicator = components['schemas']['DefinedIndicator'];
export type DefinitionDraft = components['schemas']['DefinitionDraft'];
export type DefinitionVersion = components['schemas']['DefinitionVersion'];
export type DeliveryUse = components['schemas']['DeliveryUse'];
export type DifferenceCount = components['schemas']['DifferenceCount'];
export type DifferentCell = components['schemas']['DifferentCell'];
export type Direction = components['schemas']['Direction'];
export type DraftArea = components['schemas']['DraftArea'];
export type DraftFault = components['schemas']['DraftFault'];
export type DraftLevel = components['schemas']['DraftLevel'];
export type DraftReason = components['schemas']['DraftReason'];
export type ExcludedArea = components['schemas']['ExcludedArea'];
export type IndexClass = components['schemas']['IndexClass'];
export type IndexDefinition = components['schemas']['IndexDefinition'];
export type IndexDraft = components['schemas']['IndexDraft'];
export type IndexedArea = components['schemas']['IndexedArea'];
export type IndexFault = components['schemas']['IndexFault'];
export type IndexIndicator = components['schemas']['IndexIndicator'];
export type IndexMethod = components['schemas']['IndexMethod'];
export type IndexOpinion = components['schemas']['IndexOpinion'];
export type IndexPart = components['schemas']['IndexPart'];
export type IndexScore = components['schemas']['IndexScore'];
export type IndexVariant = components['schemas']['IndexVariant'];
export type IndexVersion = components['schemas']['IndexVersion'];
export type IndicatorDefinition = components['schemas']['IndicatorDefinition'];
export type IndicatorProfile = components['schemas']['IndicatorProfile'];
export type InhabitedArea = components['schemas']['InhabitedArea'];
export type JobRow = components['schemas']['JobRow'];
export type LineageConversion = components['schemas']['LineageConversion'];
export type LineageDecision = components['schemas']['LineageDecision'];
export type LineagePart = components['schemas']['LineagePart'];
export type LineageSource = components['schemas']['LineageSource'];
export type MapClasses = components['schemas']['MapClasses'];
export type MeasureChoice = components['schemas']['MeasureChoice'];
export type MinimumRule = components['schemas']['MinimumRule'];
export type MissingNeed = components['schemas']['MissingNeed'];
export type MissingReadyMeasure = components['schemas']['MissingReadyMeasure'];
export type NewerRelease = components['schemas']['NewerRelease'];
export type PeriodAggregate = components['schemas']['PeriodAggregate'];
export type ProblemDetails = components['schemas']['ProblemDetails'];
export type ProfiledArea = components['schemas']['ProfiledArea'];
export type ProfiledIndicator = components['schemas']['ProfiledIndicator'];
export type ProfiledValue = components['schemas']['ProfiledValue'];
export type PublishIndexRequest = components['schemas']['PublishIndexRequest'];
export type PublishReleaseRequest = components['schemas']['PublishReleaseRequest'];
export type ReadyCatalogue = components['schemas']['ReadyCatalogue'];
export type ReadyState = components['schemas']['ReadyState'];
export type ReleaseCatalogue = components['schemas']['ReleaseCatalogue'];
export type ReleaseCorrection = components['schemas']['ReleaseCorrection'];
export type ReleaseSettings = components['schemas']['ReleaseSettings'];
export type ReleaseTick = components['schemas']['ReleaseTick'];
export type ScheduleReleaseRequest = components['schemas']['ScheduleReleaseRequest'];
export type ShownDifference = components['schemas']['ShownDifference'];
export type ShownDifferences = components['schemas']['ShownDifferences'];
export type ShownIndex = components['schemas']['ShownIndex'];
export type ShownPublicationRules = components['schemas']['ShownPublicationRules'];
export type ShownReadyChapter = components['schemas']['ShownReadyChapter'];
export type ShownReadyIndicator = components['schemas']['ShownReadyIndicator'];
export type ShownRelease = components['schemas']['ShownRelease'];
export type SseItemOfJobRow = components['schemas']['SseItemOfJobRow'];
export type StandardisationMethod = components['schemas']['StandardisationMethod'];
export type StartedRelease = components['schemas']['StartedRelease'];
export type TrialBlock = components['schemas']['TrialBlock'];
export type TrialChoice = components['schemas']['TrialChoice'];
export type TrialChoices = components['schemas']['TrialChoices'];
export type TrialCut = components['schemas']['TrialCut'];
export type TriedArea = components['schemas']['TriedArea'];
export type TriedCut = components['schemas']['TriedCut'];
export type TriedDefinition = components['schemas']['TriedDefinition'];
export type TriedIndex = components['schemas']['TriedIndex'];
export type TriedIndicator = components['schemas']['TriedIndicator'];
export type TriedInhabitants = components['schemas']['TriedInhabitants'];
export type UnprotectedCell = components['schemas']['UnprotectedCell'];
export type UsingIndicator = components['schemas']['UsingIndicator'];
export type ValueLineage = components['schemas']['ValueLineage'];
export type ValueState = components['schemas']['ValueState'];
export type WaitingItem = components['schemas']['WaitingItem'];
export type WithdrawReleaseRequest = components['schemas']['WithdrawReleaseRequest'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
