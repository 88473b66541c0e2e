// Made from docs/api/ingestion.json by "npm run api"; never edited.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A delivery whose observations count. The answer of Ingestion to `GET /accepted-deliveries/{id}`, and one element of `GET
         *     /accepted-deliveries`.
         */
        AcceptedDelivery: {
            /** Format: uuid */
            id: string;
            /** @description The area the dataset is about; empty: the whole installation. */
            place: string;
            fileName: string;
            sha256: string;
            /**
             * Format: date-time
             * @description When its check, or the people who let it through, had accepted it.
             */
            acceptedAt: string;
        };
        AgreementRequest: {
            /** Format: uuid */
            provider: string;
            title: string;
            legalBasis?: string;
            purpose?: string;
            cadence?: string;
            /** Format: int32 */
            dueDays?: number;
            /** Format: date */
            startsOn?: null | string;
            /** Format: date */
            endsOn?: null | string;
            notice?: string;
        };
        /** @enum {unknown} */
        ArchiveEntries: "one" | "all";
        /** @enum {unknown} */
        AreaKey: "code" | "name";
        /** @enum {unknown} */
        AreaPart: "all" | "leadingDigits" | "beforeBlank" | "behindBlank";
        AreaSource: {
            column?: null | components["schemas"]["ColumnReference"];
            value?: null | string;
            fileName?: boolean;
            /** Format: int32 */
            line?: null | number;
            level?: null | string;
            part?: components["schemas"]["AreaPart"];
            pattern?: null | string;
            prefix?: string;
            /** Format: int32 */
            pad?: number;
            by?: components["schemas"]["AreaKey"];
            isArs?: boolean;
            isAgs?: boolean;
            codes?: {
                [key: string]: string;
            };
            division?: null | string;
            unknown?: components["schemas"]["Leftover"];
        };
        BoardCell: {
            period: string;
            state: string;
            isOverdue: boolean;
            /** Format: date */
            dueOn?: null | string;
            words: string;
            sentence: string;
        };
        BoardColumn: {
            key: string;
            name: string;
        };
        BoardGroup: {
            kind: string;
            periods: components["schemas"]["BoardColumn"][];
            rows: components["schemas"]["BoardRow"][];
        };
        BoardRow: {
            dataset: string;
            name: string;
            provider: string;
            cadenceWords: string;
            lastPeriod: string;
            cells: components["schemas"]["BoardCell"][];
        };
        CatalogueChoices: {
            providerKinds: {
                [key: string]: string;
            };
            cadences: {
                [key: string]: string;
            };
            themes: {
                [key: string]: string;
            };
            licences: {
                [key: string]: string;
            };
        };
        CataloguedDataset: {
            key: string;
            dataset?: null | string;
            title: string;
            entry?: null | components["schemas"]["EntryRequest"];
            providerName: string;
            agreementTitle: string;
            cadenceWords: string;
            purpose: string;
            themeName: string;
            licenceName: string;
            levelName: string;
            measures: string[];
            missing: string[];
            /** Format: int32 */
            openQuestions: number;
            lastPeriod: string;
            isOverdue: boolean;
            overdue: string[];
            indicators?: null | components["schemas"]["UsedIndicator"][];
            /** Format: date-time */
            updatedAt?: null | string;
            updatedBy?: null | string;
        };
        CatalogueQuestion: {
            text: string;
            askedBy?: string;
            isAnswered?: boolean;
            answer?: string;
        };
        CheckRule: {
            name?: string;
            left: string;
            is: components["schemas"]["RuleComparison"];
            right: string;
            dataset?: null | string;
            importance?: components["schemas"]["RuleImportance"];
            missing?: components["schemas"]["MissingNumbers"];
            /** Format: double */
            tolerance?: number;
            /** Format: double */
            tolerancePercent?: number;
        };
        ColumnList: unknown;
        ColumnReference: unknown;
        /** @enum {unknown} */
        Combination: "reject" | "sum" | "once";
        CompletenessBoard: {
            /** Format: date */
            day: string;
            groups: components["schemas"]["BoardGroup"][];
        };
        DatasetCompleteness: {
            periods: components["schemas"]["BoardColumn"][];
            row: components["schemas"]["BoardRow"];
            municipalities: components["schemas"]["MunicipalityCompleteness"][];
        };
        DatasetDefinition: {
            code: string;
            name: string;
            provider?: string;
            licence?: string;
            organisation?: string;
            place?: string;
            level?: string;
            measures: components["schemas"]["MeasureDefinition"][];
            rules?: components["schemas"]["CheckRule"][];
            outliers?: null | components["schemas"]["OutlierCheck"];
            schedule?: null | components["schemas"]["Schedule"];
            profile: components["schemas"]["ImportProfile"];
        };
        DecideAddressesRequest: {
            addresses: string[];
            area?: null | string;
            /** @default false */
            outside: boolean;
            /** @default false */
            reopen: boolean;
        };
        DecisionRequest: {
            reason: string;
        };
        DeliveryProgress: {
            state: string;
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            total: number;
            text: string;
        };
        DifferenceCount: {
            code: string;
            name: string;
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            gone: number;
            /** Format: int32 */
            added: number;
        };
        DifferingValue: {
            /** Format: double */
            number: null | number;
            sign: string;
        };
        DivisionReport: {
            version: string;
            reason: string;
            /** Format: date */
            validFrom?: null | string;
            /** Format: date */
            holdsUntil?: null | string;
            text: string;
            needsKey?: boolean;
        };
        EntryRequest: {
            dataset?: null | string;
            title?: string;
            description?: string;
            purpose?: string;
            theme?: string;
            askedBy?: string;
            /** Format: date */
            askedOn?: null | string;
            /** Format: date */
            neededBy?: null | string;
            /** Format: uuid */
            provider?: null | string;
            /** Format: uuid */
            agreement?: null | string;
            qualityNote?: string;
            gaps?: string;
            questions?: components["schemas"]["CatalogueQuestion"][];
            licence?: string;
            terms?: string;
            isPublic?: boolean;
        };
        ExcludedRows: {
            columns: unknown[];
            /** Format: double */
            equal?: number;
            state?: string;
        };
        /** @enum {unknown} */
        FileFormat: "auto" | "csv" | "xlsx" | "xls" | "ods" | "json";
        ForetoldReplacement: {
            text: null | string;
            isCertain: boolean;
        };
        HeaderLine: {
            is: components["schemas"]["HeaderMeaning"];
            attribute?: null | string;
            fill?: boolean;
        };
        /** @enum {unknown} */
        HeaderMeaning: "ignore" | "measure" | "period" | "month" | "area" | "breakdown";
        HeaderRow: unknown;
        ImportProfile: {
            format?: components["schemas"]["FileFormat"];
            entry?: null | string;
            entries?: components["schemas"]["ArchiveEntries"];
            encoding?: string;
            separator?: string;
            sheet?: null | string;
            table?: null | components["schemas"]["TableOnSheet"];
            headerRow?: components["schemas"]["HeaderRow"];
            /** Format: int32 */
            headerRows?: number;
            footer?: null | string;
            layout?: components["schemas"]["TableLayout"];
            decimal?: string;
            thousands?: null | string;
            area?: components["schemas"]["AreaSource"];
            period?: components["schemas"]["PeriodSource"];
            values?: components["schemas"]["ValueColumn"][];
            measureColumn?: null | components["schemas"]["ColumnList"];
            valueColumn?: null | components["schemas"]["ColumnReference"];
            measureNames?: {
                [key: string]: string;
            };
            measure?: null | string;
            otherMeasures?: components["schemas"]["Leftover"];
            breakdownColumns?: Record<string, never>;
            categories?: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            contributor?: null | components["schemas"]["ColumnReference"];
            otherCategories?: components["schemas"]["Leftover"];
            headerLines?: components["schemas"]["HeaderLine"][];
            /** Format: int32 */
            firstValueColumn?: number;
            skipColumns?: unknown[];
            repeatedHeaders?: components["schemas"]["Leftover"];
            footnoteMarks?: components["schemas"]["Leftover"];
            blockRows?: null | components["schemas"]["HeaderLine"];
            placeholders?: {
                [key: string]: string;
            };
            qualityColumn?: null | components["schemas"]["ColumnReference"];
            qualityFlags?: {
                [key: string]: string;
            };
            keep?: components["schemas"]["RowConditions"];
            skipAreas?: string[];
            excludedRows?: null | components["schemas"]["ExcludedRows"];
            absentSign?: null | string;
            duplicates?: components["schemas"]["Combination"];
            totals?: components["schemas"]["TotalsRule"];
            /** Format: double */
            totalsTolerance?: number;
            /** Format: double */
            maximumRejectedShare?: null | number;
            /** Format: double */
            minimumCoverage?: number;
            /** Format: double */
            maximumMissingAreas?: null | number;
            /** Format: double */
            maximumDrop?: number;
            /** Format: int32 */
            keepFileDays?: null | number;
            register?: null | components["schemas"]["RegisterProfile"];
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
        JsonNode: unknown;
        /** @enum {unknown} */
        Leftover: "reject" | "skip";
        ListedDataset: {
            code: string;
            name: string;
            provider: string;
            level: string;
            layout: string;
            namesContributors: boolean;
            folder: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            lastDeliveryId?: null | string;
            lastState?: null | string;
            /** Format: date-time */
            lastReceivedAt?: null | string;
            lastPeriods?: null | string[];
        };
        ListedDatasetVersion: {
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            changedAt: string;
            changedBy: string;
            reason: string;
        };
        MailboxRequest: {
            address: string;
            name: string;
            datasets?: string[];
            onlyTrouble?: boolean;
            remindsOfOverdue?: boolean;
        };
        MatchClasses: {
            /** Format: int64 */
            exact: number;
            /** Format: int64 */
            interpolated: number;
            /** Format: int64 */
            fuzzy: number;
            /** Format: int64 */
            none: number;
            /** Format: int64 */
            total?: number;
            /** Format: double */
            rate?: number;
        };
        MeasureDefinition: {
            code: string;
            name?: string;
            unit?: string;
            additive?: boolean;
            published?: boolean;
            aggregate?: null | string;
            partOf?: null | string;
            optional?: boolean;
            /** Format: double */
            maximum?: null | number;
            mayBeNegative?: boolean;
            outliers?: null | components["schemas"]["OutlierCheck"];
        };
        /** @enum {unknown} */
        MissingNumbers: "skip" | "zero" | "report" | "hint";
        MunicipalityCompleteness: {
            code: string;
            name: string;
            cells: components["schemas"]["BoardCell"][];
        };
        NamedDataset: {
            code: string;
            name: string;
        };
        NoticedValue: {
            period: string;
            areaCode: string;
            areaName: string;
            measure: string;
            breakdown: string;
            /** Format: double */
            value: number;
            /** Format: double */
            usualFrom?: null | number;
            /** Format: double */
            usualTo?: null | number;
        };
        /**
         * @description One observation of an accepted delivery: a value, or a state in its place. One line of Ingestion's answer `GET
         *     /deliveries/{id}/observations`.
         */
        ObservationLine: {
            measure: string;
            area: string;
            period: string;
            breakdown?: string;
            /**
             * Format: double
             * @description Null exactly where string? ObservationLine.State says why there is no number.
             */
            value?: null | number;
            state?: null | string;
            flags?: null | string[];
            /** @description Null: a count. `ReadyMade`, `Published`: a finished figure. */
            nature?: null | string;
            /** @description Who has added what to the value; null where the dataset names no contributors, or there is no number. */
            contributions?: null | components["schemas"]["ObservedContribution"][];
            /** @description The Gebietsstand whose areas the delivery was checked against, for example "2025-01-01". */
            divisionVersion?: string;
        };
        /** @description What one contributor has added to an observation: a facility's children, a payer's euros. */
        ObservedContribution: {
            /**
             * Format: int32
             * @description Stands for one contributor in all deliveries of the dataset, and for nobody in any other; who it is stays with Ingestion.
             */
            contributor: number;
            /** Format: double */
            amount: number;
        };
        OutlierCheck: {
            method?: components["schemas"]["OutlierMethod"];
            /** Format: double */
            threshold?: null | number;
            /** Format: int32 */
            periods?: number;
            /** Format: int32 */
            leastPeriods?: number;
            /** Format: double */
            leastDifference?: number;
            /** Format: double */
            lowest?: null | number;
            /** Format: double */
            highest?: null | number;
        };
        /** @enum {unknown} */
        OutlierMethod: "none" | "z" | "modifiedZ" | "range";
        OutlierTrial: {
            /** Format: int32 */
            judged: number;
            /** Format: int32 */
            noticed: number;
            /** Format: int32 */
            tooFew: number;
            periods: components["schemas"]["TriedPeriod"][];
            measures: components["schemas"]["TriedMeasure"][];
            largest: components["schemas"]["NoticedValue"][];
        };
        /**
         * @description A measure that datasets declare, delivered or not yet, and those that may say something about it: those of one place. What another
         *     dataset delivers under its code does not count. Answer of Ingestion's `GET /measures`.
         */
        OwnedMeasure: {
            measure: string;
            /** @description What people call it; empty where its dataset says nothing. */
            name?: string;
            /** @description What its numbers count; empty where its dataset says nothing. */
            unit?: string;
            datasets: string[];
            /** @description Whether parts sum to the whole; finished figures (shares, means) do not. */
            additive: boolean;
            /** @description A finished figure that its provider has made public itself. */
            published: boolean;
        };
        /** @enum {unknown} */
        PeriodKind: "year" | "halfYear" | "quarter" | "month" | "date";
        PeriodSource: {
            column?: null | components["schemas"]["ColumnReference"];
            monthColumn?: null | components["schemas"]["ColumnReference"];
            value?: null | string;
            fileName?: boolean;
            /** Format: int32 */
            line?: null | number;
            as?: components["schemas"]["PeriodKind"];
            formats?: string[];
            meanings?: {
                [key: string]: string;
            };
            format?: null | string;
        };
        ProblemDetails: {
            type?: null | string;
            title?: null | string;
            /** Format: int32 */
            status?: null | number;
            detail?: null | string;
            instance?: null | string;
        };
        Proposal: {
            fileDescription: string;
            notes: components["schemas"]["RecognitionNote"][];
            definition: components["schemas"]["DatasetDefinition"];
            /** Format: int64 */
            headerLine: number;
            /** Format: int32 */
            headerLines: number;
            /** Format: int64 */
            firstDataLine: number;
            columns: components["schemas"]["SeenColumn"][];
            rows: components["schemas"]["SeenRow"][];
            /** Format: int32 */
            rowCount?: null | number;
            entries: string[];
            sheets: string[];
            tables: components["schemas"]["SheetTable"][];
            unknownAreas: components["schemas"]["UnknownArea"][];
            unknownPeriods: components["schemas"]["UnknownPeriod"][];
            unknownSigns: string[];
        };
        ProposalHints: {
            fileName?: string;
            entry?: null | string;
            sheet?: null | string;
            /** Format: int32 */
            table?: null | number;
            encoding?: null | string;
            separator?: null | string;
            /** Format: int32 */
            headerLine?: null | number;
            /** Format: int32 */
            headerLines?: null | number;
        };
        ProviderRequest: {
            name: string;
            kind?: string;
            contactRole?: string;
            mail?: string;
            phone?: string;
        };
        ReceivedDelivery: {
            /** Format: uuid */
            deliveryId: string;
            /** Format: uuid */
            jobId: null | string;
            repeated: boolean;
            replaces?: null | string;
        };
        RecognitionNote: {
            certainty: string;
            text: string;
        };
        RegisterProfile: {
            municipality?: null | components["schemas"]["ColumnReference"];
            municipalityCode?: null | string;
            street: components["schemas"]["ColumnReference"];
            houseNumber?: null | components["schemas"]["ColumnReference"];
            addition?: null | components["schemas"]["ColumnReference"];
            birthDate?: null | components["schemas"]["ColumnReference"];
            sex?: null | components["schemas"]["ColumnReference"];
            nationality?: null | components["schemas"]["ColumnReference"];
            movedIn?: null | components["schemas"]["ColumnReference"];
            household?: null | components["schemas"]["ColumnReference"];
            ageGroups?: string[];
            german?: string[];
            dateFormat?: string;
            referenceDate?: null | string;
            /** Format: double */
            minimumMatchRate?: number;
        };
        ReplacedPeriod: {
            period: string;
            /** Format: uuid */
            deliveryId: string;
            fileName: string;
            /** Format: date-time */
            receivedAt: string;
            receivedBy: string;
        };
        ReplacementReport: {
            text: string;
            periods: components["schemas"]["ReplacedPeriod"][];
            /** Format: int32 */
            same: number;
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            gone: number;
            /** Format: int32 */
            added: number;
            measures: components["schemas"]["DifferenceCount"][];
            areas: components["schemas"]["DifferenceCount"][];
            largest: components["schemas"]["ValueDifference"][];
            changesValues?: boolean;
        };
        RowConditions: unknown;
        /** @enum {unknown} */
        RuleComparison: "equal" | "atMost" | "atLeast" | "below" | "above";
        /** @enum {unknown} */
        RuleImportance: "error" | "warning";
        SavedKey: {
            key: string;
        };
        Schedule: {
            folder?: null | string;
        };
        SeenColumn: {
            /** Format: int32 */
            number: number;
            labels: string[];
            reference: components["schemas"]["ColumnReference"];
            isNumeric: boolean;
            /** Format: int32 */
            different: number;
            /** Format: int32 */
            empty: number;
            examples: string[];
        };
        SeenRow: {
            /** Format: int64 */
            line: number;
            cells: string[];
        };
        SheetTable: {
            title: null | string;
            /** Format: int64 */
            firstLine: number;
            /** Format: int64 */
            lastLine: number;
        };
        ShownAddress: {
            /** Format: uuid */
            id: string;
            municipality: string;
            street: string;
            houseNumber: string;
            addition: string;
            /** Format: int32 */
            persons: number;
            reason: string;
            suggestions: string[];
            similar?: components["schemas"]["SimilarStreet"][];
            decidedArea?: null | string;
            isOutside?: boolean;
            decidedBy?: null | string;
            /** Format: date-time */
            decidedAt?: null | string;
        };
        ShownAgreement: {
            /** Format: uuid */
            id: string;
            agreement: components["schemas"]["AgreementRequest"];
            providerName: string;
            cadenceWords: string;
            datasets: string[];
            isOver: boolean;
        };
        ShownDelivery: {
            /** Format: uuid */
            id: string;
            dataset: string;
            fileName: string;
            sha256: string;
            /** Format: int64 */
            size: number;
            state: string;
            /** Format: date-time */
            receivedAt: string;
            receivedBy: string;
            /** Format: date-time */
            checkedAt?: null | string;
            fileDescription?: string;
            /** Format: int64 */
            rows?: number;
            /** Format: int64 */
            accepted?: number;
            /** Format: int64 */
            rejected?: number;
            /** Format: int64 */
            skipped?: number;
            /** Format: int64 */
            observations?: number;
            /** Format: double */
            matchRate?: null | number;
            matchClasses?: null | components["schemas"]["MatchClasses"];
            periods: string[];
            divisionVersion?: string;
            division?: null | components["schemas"]["DivisionReport"];
            /** Format: int32 */
            findingCount?: number;
            findings: components["schemas"]["ShownFinding"][];
            verdict?: null | components["schemas"]["Verdict"];
            canBeReleased?: boolean;
            releaseAskedBy?: null | string;
            /** Format: date-time */
            releaseAskedAt?: null | string;
            releaseReason?: null | string;
            replacement?: null | components["schemas"]["ReplacementReport"];
            confirmedBy?: null | string;
            /** Format: date-time */
            confirmedAt?: null | string;
            override?: null | components["schemas"]["ShownOverride"];
            /** Format: date-time */
            loadedAt?: null | string;
            loadFailure?: null | string;
            decidedBy?: null | string;
            /** Format: date-time */
            decidedAt?: null | string;
            decisionReason?: null | string;
            /** Format: uuid */
            jobId?: null | string;
        };
        ShownFetch: {
            /** Format: uuid */
            runId: string;
            dataset: string;
            datasetName: string;
            outcome: string;
            text: string;
            startedBy: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: string;
            files: components["schemas"]["ShownFetchedFile"][];
        };
        ShownFetchedFile: {
            fileName: string;
            outcome: null | string;
            /** Format: uuid */
            deliveryId: string;
        };
        ShownFinding: {
            severity: string;
            rule: string;
            /** Format: int64 */
            row?: null | number;
            column?: null | string;
            text: string;
            details?: components["schemas"]["ShownFindingDetail"][];
        };
        ShownFindingDetail: {
            /** Format: int64 */
            row: null | number;
            text: string;
        };
        ShownLetter: {
            /** Format: uuid */
            id: string;
            mailbox: string;
            address: string;
            subject: string;
            body: string;
            page: string;
            state: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: null | string;
            /** Format: date-time */
            dueAt: null | string;
            failure: null | string;
        };
        ShownMailbox: {
            /** Format: uuid */
            id: string;
            address: string;
            name: string;
            datasets: components["schemas"]["NamedDataset"][];
            onlyTrouble: boolean;
            remindsOfOverdue: boolean;
            /** Format: date-time */
            updatedAt: string;
            updatedBy: string;
        };
        ShownMailboxes: {
            canSend: boolean;
            sender: string;
            /** Format: int32 */
            reminderDays: number;
            mailboxes: components["schemas"]["ShownMailbox"][];
            letters: components["schemas"]["ShownLetter"][];
        };
        ShownOverride: {
            /** Format: int32 */
            errors: number;
            /** Format: int32 */
            warnings: number;
            /** Format: int64 */
            rejectedRows: number;
            despite: string;
            askedBy?: null | string;
            /** Format: date-time */
            askedAt?: null | string;
            askedReason?: null | string;
            releasedBy: string;
            /** Format: date-time */
            releasedAt: string;
            releasedReason: string;
        };
        ShownProvider: {
            /** Format: uuid */
            id: string;
            provider: components["schemas"]["ProviderRequest"];
            kindName: string;
            /** Format: int32 */
            agreements: number;
        };
        ShownRun: {
            /** Format: uuid */
            id: string;
            dataset: string;
            state: string;
            text: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt?: null | string;
            startedBy: string;
            /** Format: int64 */
            files: number;
            /** Format: int64 */
            accepted: number;
            /** Format: int64 */
            unconfirmed: number;
            /** Format: int64 */
            quarantined: number;
            /** Format: int64 */
            repeated: number;
            /** Format: int64 */
            failed: number;
            deliveries: string[];
        };
        ShownSample: {
            /** Format: uuid */
            id: string;
        };
        ShownSource: {
            dataset: string;
            name: string;
            kind: string;
            address: string;
            layer: string;
            folder: string;
            signIn: string;
            userName: string;
            header: string;
            hostKey: string;
            hasSecret: boolean;
            timetable?: null | components["schemas"]["Timetable"];
            timetableWords: string;
            /** Format: date-time */
            nextRun?: null | string;
            /** Format: uuid */
            runningRun?: null | string;
            lastOutcome?: null | string;
            lastText?: null | string;
            /** Format: date-time */
            lastFinishedAt?: null | string;
            /** Format: date-time */
            updatedAt?: null | string;
            updatedBy?: null | string;
        };
        SimilarStreet: {
            street: string;
            /** Format: double */
            similarity: number;
            area: null | string;
        };
        SourceCheck: {
            isReachable: boolean;
            text: string;
            hostKey?: null | string;
        };
        SourceLayer: {
            name: string;
            title: string;
        };
        SourceLayers: {
            text: string;
            layers: components["schemas"]["SourceLayer"][];
        };
        SourceRequest: {
            address: string;
            service?: string;
            layer?: string;
            signIn?: string;
            userName?: string;
            header?: string;
            hostKey?: string;
            secret?: null | string;
        };
        SseItemOfDeliveryProgress: {
            data?: components["schemas"]["DeliveryProgress"];
            eventType?: null | string;
            eventId?: null | string;
            reconnectionInterval?: null | string;
        };
        SseItemOfJobRow: {
            data?: components["schemas"]["JobRow"];
            eventType?: null | string;
            eventId?: null | string;
            reconnectionInterval?: null | string;
        };
        StartedRun: {
            /** Format: uuid */
            runId: string;
        };
        /** @enum {unknown} */
        TableLayout: "wide" | "long" | "crosstab" | "register";
        TableOnSheet: {
            title?: null | string;
            /** Format: int32 */
            position?: number;
        };
        Timetable: {
            times: string[];
            weekdays?: number[];
            daysOfMonth?: number[];
            holidaysOf?: null | string;
        };
        TimetablePreview: {
            words: string;
            next: string[];
        };
        /** @enum {unknown} */
        TotalsRule: "check" | "skip" | "keep";
        Trial: {
            verdict: components["schemas"]["Verdict"];
            fileDescription: string;
            division?: null | components["schemas"]["DivisionReport"];
            /** Format: int64 */
            rows: number;
            /** Format: int64 */
            accepted: number;
            /** Format: int64 */
            rejected: number;
            /** Format: int64 */
            skipped: number;
            /** Format: int64 */
            totals: number;
            /** Format: int64 */
            observations: number;
            periods: string[];
            /** Format: int32 */
            findingCount: number;
            findings: components["schemas"]["ShownFinding"][];
            replacement?: null | components["schemas"]["ReplacementReport"];
            values: components["schemas"]["TrialValue"][];
            /** Format: double */
            matchRate?: null | number;
        };
        TrialValue: {
            /** Format: int64 */
            line: number;
            areaCode: string;
            areaName: string;
            period: string;
            measure: string;
            breakdown: string;
            /** Format: double */
            value?: null | number;
            state?: null | string;
            sign: string;
            flags?: null | string[];
        };
        TriedMeasure: {
            code: string;
            name: string;
            /** Format: int32 */
            judged: number;
            /** Format: int32 */
            noticed: number;
        };
        TriedPeriod: {
            period: string;
            fileName: string;
            /** Format: date-time */
            receivedAt: string;
            /** Format: int32 */
            judged: number;
            /** Format: int32 */
            noticed: number;
        };
        UnknownArea: {
            text: string;
            suggestedCode: null | string;
            suggestedName: null | string;
        };
        UnknownPeriod: {
            text: string;
            suggested: null | string;
        };
        UsedIndicator: {
            code: string;
            name: string;
            isReleased: boolean;
        };
        ValueColumn: {
            column: components["schemas"]["ColumnReference"];
            measure: string;
            breakdown?: string;
            optional?: boolean;
        };
        ValueDifference: {
            period: string;
            areaCode: string;
            areaName: string;
            measure: string;
            breakdown: string;
            before?: null | components["schemas"]["DifferingValue"];
            now?: null | components["schemas"]["DifferingValue"];
        };
        Verdict: {
            colour: string;
            text: string;
            nextStep: string;
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
export type AcceptedDelivery = components['schemas']['AcceptedDelivery'];
export type AgreementRequest = components['schemas']['AgreementRequest'];
export type ArchiveEntries = components['schemas']['ArchiveEntries'];
export type AreaKey = components['schemas']['AreaKey'];
export type AreaPart = components['schemas']['AreaPart'];
export type AreaSource = components['schemas']['AreaSource'];
export type BoardCell = components['schemas']['BoardCell'];
export type BoardColumn = components['schemas']['BoardColumn'];
export type BoardGroup = components['schemas']['BoardGroup'];
export type BoardRow = components['schemas']['BoardRow'];
export type CatalogueChoices = components['schemas']['CatalogueChoices'];
export type CataloguedDataset = components['schemas']['CataloguedDataset'];
export type CatalogueQuestion = components['schemas']['CatalogueQuestion'];
export type CheckRule = components['schemas']['CheckRule'];
export type ColumnList = components['schemas']['ColumnList'];
export type ColumnReference = components['schemas']['ColumnReference'];
export type Combination = components['schemas']['Combination'];
export type CompletenessBoard = components['schemas']['CompletenessBoard'];
export type DatasetCompleteness = components['schemas']['DatasetCompleteness'];
export type DatasetDefinition = components['schemas']['DatasetDefinition'];
export type DecideAddressesRequest = components['schemas']['DecideAddressesRequest'];
export type DecisionRequest = components['schemas']['DecisionRequest'];
export type DeliveryProgress = components['schemas']['DeliveryProgress'];
export type DifferenceCount = components['schemas']['DifferenceCount'];
export type DifferingValue = components['schemas']['DifferingValue'];
export type DivisionReport = components['schemas']['DivisionReport'];
export type EntryRequest = components['schemas']['EntryRequest'];
export type ExcludedRows = components['schemas']['ExcludedRows'];
export type FileFormat = components['schemas']['FileFormat'];
export type ForetoldReplacement = components['schemas']['ForetoldReplacement'];
export type HeaderLine = components['schemas']['HeaderLine'];
export type HeaderMeaning = components['schemas']['HeaderMeaning'];
export type HeaderRow = components['schemas']['HeaderRow'];
export type ImportProfile = components['schemas']['ImportProfile'];
export type JobRow = components['schemas']['JobRow'];
export type JsonNode = components['schemas']['JsonNode'];
export type Leftover = components['schemas']['Leftover'];
export type ListedDataset = components['schemas']['ListedDataset'];
export type ListedDatasetVersion = components['schemas']['ListedDatasetVersion'];
export type MailboxRequest = components['schemas']['MailboxRequest'];
export type MatchClasses = components['schemas']['MatchClasses'];
export type MeasureDefinition = components['schemas']['MeasureDefinition'];
export type MissingNumbers = components['schemas']['MissingNumbers'];
export type MunicipalityCompleteness = components['schemas']['MunicipalityCompleteness'];
export type NamedDataset = components['schemas']['NamedDataset'];
export type NoticedValue = components['schemas']['NoticedValue'];
export type ObservationLine = components['schemas']['ObservationLine'];
export type ObservedContribution = components['schemas']['ObservedContribution'];
export type OutlierCheck = components['schemas']['OutlierCheck'];
export type OutlierMethod = components['schemas']['OutlierMethod'];
export type OutlierTrial = components['schemas']['OutlierTrial'];
export type OwnedMeasure = components['schemas']['OwnedMeasure'];
export type PeriodKind = components['schemas']['PeriodKind'];
export type PeriodSource = components['schemas']['PeriodSource'];
export type ProblemDetails = components['schemas']['ProblemDetails'];
export type Proposal = components['schemas']['Proposal'];
export type ProposalHints = components['schemas']['ProposalHints'];
export type ProviderRequest = components['schemas']['ProviderRequest'];
export type ReceivedDelivery = components['schemas']['ReceivedDelivery'];
export type RecognitionNote = components['schemas']['RecognitionNote'];
export type RegisterProfile = components['schemas']['RegisterProfile'];
export type ReplacedPeriod = components['schemas']['ReplacedPeriod'];
export type ReplacementReport = components['schemas']['ReplacementReport'];
export type RowConditions = components['schemas']['RowConditions'];
export type RuleComparison = components['schemas']['RuleComparison'];
export type RuleImportance = components['schemas']['RuleImportance'];
export type SavedKey = components['schemas']['SavedKey'];
export type Schedule = components['schemas']['Schedule'];
export type SeenColumn = components['schemas']['SeenColumn'];
export type SeenRow = components['schemas']['SeenRow'];
export type SheetTable = components['schemas']['SheetTable'];
export type ShownAddress = components['schemas']['ShownAddress'];
export type ShownAgreement = components['schemas']['ShownAgreement'];
export type ShownDelivery = components['schemas']['ShownDelivery'];
export type ShownFetch = components['schemas']['ShownFetch'];
export type ShownFetchedFile = components['schemas']['ShownFetchedFile'];
export type ShownFinding = components['schemas']['ShownFinding'];
export type ShownFindingDetail = components['schemas']['ShownFindingDetail'];
export type ShownLetter = components['schemas']['ShownLetter'];
export type ShownMailbox = components['schemas']['ShownMailbox'];
export type ShownMailboxes = components['schemas']['ShownMailboxes'];
export type ShownOverride = components['schemas']['ShownOverride'];
export type ShownProvider = components['schemas']['ShownProvider'];
export type ShownRun = components['schemas']['ShownRun'];
export type ShownSample = components['schemas']['ShownSample'];
export type ShownSource = components['schemas']['ShownSource'];
export type SimilarStreet = components['schemas']['SimilarStreet'];
export type SourceCheck = components['schemas']['SourceCheck'];
export type SourceLayer = components['schemas']['SourceLayer'];
export type SourceLayers = components['schemas']['SourceLayers'];
export type SourceRequest = components['schemas']['SourceRequest'];
export type SseItemOfDeliveryProgress = components['schemas']['SseItemOfDeliveryProgress'];
export type SseItemOfJobRow = components['schemas']['SseItemOfJobRow'];
export type StartedRun = components['schemas']['StartedRun'];
export type TableLayout = components['schemas']['TableLayout'];
export type TableOnSheet = components['schemas']['TableOnSheet'];
export type Timetable = components['schemas']['Timetable'];
export type TimetablePreview = components['schemas']['TimetablePreview'];
export type TotalsRule = components['schemas']['TotalsRule'];
export type Trial = components['schemas']['Trial'];
export type TrialValue = components['schemas']['TrialValue'];
export type TriedMeasure = components['schemas']['TriedMeasure'];
export type TriedPeriod = components['schemas']['TriedPeriod'];
export type UnknownArea = components['schemas']['UnknownArea'];
export type UnknownPeriod = components['schemas']['UnknownPeriod'];
export type UsedIndicator = components['schemas']['UsedIndicator'];
export type ValueColumn = components['schemas']['ValueColumn'];
export type ValueDifference = components['schemas']['ValueDifference'];
export type Verdict = components['schemas']['Verdict'];
export type WaitingItem = components['schemas']['WaitingItem'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
