// Made from docs/api/geography.json by "npm run api"; never edited.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptedPlacement: {
            code: string;
            reason: string;
        };
        AreaProfile: {
            version: string;
            division?: string;
            layer?: null | string;
            crs?: string;
            swapAxes?: boolean;
            levels?: components["schemas"]["LevelProfile"][];
            level?: null | string;
            levelProperty?: null | string;
            levelValues?: {
                [key: string]: string;
            };
            code?: string;
            /** Format: int32 */
            pad?: number;
            name?: string;
            parent?: null | components["schemas"]["ParentRule"];
            members?: null | components["schemas"]["MemberRule"];
            form?: components["schemas"]["FormedLevel"][];
            corrections?: components["schemas"]["Correction"][];
            skip?: components["schemas"]["SkipRule"][];
            repairs?: boolean;
            accepted?: components["schemas"]["AcceptedPlacement"][];
        };
        /** @enum {unknown} */
        AreaText: "Code" | "Name";
        AssignedBlock: {
            code: string;
            area?: null | string;
        };
        /**
         * @description How much of an area lies within a distance of any of the points that were asked about. One element of Geography's answer
         *     `POST /areas/buffers`.
         */
        BufferedArea: {
            code: string;
            /**
             * Format: double
             * @description Surface of the whole area.
             */
            squareMetres: number;
            /**
             * Format: double
             * @description Surface of what lies within, at most that of the area.
             */
            withinSquareMetres: number;
        };
        BuffersRequest: {
            level: string;
            lon: number[];
            lat: number[];
            /** Format: double */
            metres: number;
        };
        /** @enum {unknown} */
        CellKeys: "Inspire" | "Compact";
        ChangedCut: {
            /** Format: int32 */
            revision: number;
            name: string;
            note?: string;
            areas: components["schemas"]["CutArea"][];
            blocks: components["schemas"]["AssignedBlock"][];
        };
        CheckedArea: {
            code: string;
            name: string;
            level: string;
            parent: null | string;
        };
        CheckedAreas: {
            version: string;
            isReady: boolean;
            isNewVersion: boolean;
            /** Format: int32 */
            areas: number;
            /** Format: int32 */
            replaced: number;
            levels: {
                [key: string]: number;
            };
            first: components["schemas"]["CheckedArea"][];
            errors: components["schemas"]["PlacedError"][];
            /** Format: int32 */
            errorCount: number;
            warnings: components["schemas"]["PlacedError"][];
            /** Format: int32 */
            warningCount: number;
            /** Format: int32 */
            skipped?: number;
            repairs?: components["schemas"]["CheckedRepair"][];
            /** Format: int32 */
            repairCount?: number;
            placements?: components["schemas"]["CheckedPlacement"][];
            /** Format: int32 */
            placementCount?: number;
        };
        CheckedPlacement: {
            code: string;
            name: string;
            text: string;
            reason?: null | string;
        };
        CheckedRegister: {
            version?: null | string;
            /** Format: int32 */
            entries: number;
            groups: components["schemas"]["RegisterFindings"][];
        };
        CheckedRepair: {
            /** Format: int32 */
            number: number;
            code: string;
            text: string;
            /** Format: double */
            before: number;
            /** Format: double */
            after: number;
        };
        CheckedStreet: {
            /** Format: int32 */
            line: number;
            municipality: string;
            street: string;
            side: string;
            from: null | string;
            to: null | string;
            area: string;
            areaName: null | string;
        };
        CheckedStreetChange: {
            errors: string[];
            warnings: string[];
        };
        CheckedStreets: {
            version: string;
            isReady: boolean;
            /** Format: int32 */
            lines: number;
            /** Format: int32 */
            entries: number;
            /** Format: int32 */
            streets: number;
            municipalities: string[];
            /** Format: int32 */
            municipalityCount: number;
            /** Format: int32 */
            replaced: number;
            first: components["schemas"]["CheckedStreet"][];
            errors: components["schemas"]["PlacedError"][];
            /** Format: int32 */
            errorCount: number;
            warnings: components["schemas"]["PlacedError"][];
            /** Format: int32 */
            warningCount: number;
        };
        ColumnTier: {
            code: string;
            name?: null | string;
            /** Format: int32 */
            areas: number;
            level?: null | components["schemas"]["LevelProfile"];
        };
        /** @description How numbers of one Gebietsstand become numbers of another. Geography's answer `GET /conversions/{from}/{to}`. */
        Conversion: {
            from: string;
            to: string;
            /** @description What the shares are proportional to; null where there is no key, and so no shares. */
            weight?: null | string;
            /** @description Of the areas that give something away or receive something; those of one old area make 1. */
            shares: components["schemas"]["ConversionPart"][];
            /** @description Areas that kept their code and not their boundary, and that no share names. */
            redrawn: string[];
            /** @description Surface of the areas of string Conversion.To by their code; empty where it is not told. */
            squareMetres?: {
                [key: string]: number;
            };
        };
        /** @description What part of the number of an old area belongs to a new one, above 0 and at most 1. */
        ConversionPart: {
            old: string;
            oldName: string;
            new: string;
            /** Format: double */
            share: number;
            /**
             * Format: double
             * @description Surface of the whole old area; 0 where it is not told.
             */
            oldSquareMetres?: number;
        };
        Correction: {
            when: {
                [key: string]: string;
            };
            set: {
                [key: string]: string;
            };
        };
        Cut: {
            /** Format: uuid */
            id: string;
            name: string;
            note: string;
            version: string;
            blockLevel: string;
            blockLevelName: string;
            level: string;
            levelName: string;
            levelNamePlural: string;
            isNewLevel: boolean;
            /** Format: int32 */
            revision: number;
            changedBy: string;
            /** Format: date-time */
            changedAt: string;
            handedOverAs: null | string;
            map: string;
            areas: components["schemas"]["CutArea"][];
            blocks: components["schemas"]["CutBlock"][];
        };
        CutArea: {
            code: string;
            name: string;
        };
        CutBlock: {
            code: string;
            name: string;
            parent: null | string;
            area: null | string;
            before: null | string;
        };
        CutToHandOver: {
            version: string;
            /** Format: date */
            validFrom: string;
            reason: string;
        };
        CutToMeasure: {
            areas: components["schemas"]["CutArea"][];
            blocks: components["schemas"]["AssignedBlock"][];
        };
        DraftedKey: {
            from: string;
            to: string;
            weight: string;
            shares: components["schemas"]["NamedShare"][];
            /** Format: int32 */
            unchangedCount: number;
            errors: components["schemas"]["PlacedError"][];
            warnings: components["schemas"]["PlacedError"][];
            columns?: null | components["schemas"]["KeyFileColumns"];
        };
        /** @enum {unknown} */
        EmptyRange: "WholeStreet" | "Skip";
        FeatureCollectionInfo: {
            id: string;
            title: string;
            description: string;
            extent: components["schemas"]["FeatureExtent"];
            itemType: string;
            crs: string[];
            storageCrs: string;
            links: components["schemas"]["FeatureLink"][];
        };
        FeatureCollectionList: {
            links: components["schemas"]["FeatureLink"][];
            collections: components["schemas"]["FeatureCollectionInfo"][];
        };
        FeatureConformance: {
            conformsTo: string[];
        };
        FeatureExtent: {
            spatial: components["schemas"]["SpatialExtent"];
        };
        FeatureLandingPage: {
            title: string;
            description: string;
            links: components["schemas"]["FeatureLink"][];
        };
        FeatureLink: {
            href: string;
            rel: string;
            type: string;
            title: string;
        };
        FormedLevel: {
            level: string;
            property?: null | string;
            name?: null | string;
            /** Format: int32 */
            pad?: number;
            /** Format: int32 */
            prefixLength?: null | number;
            code?: null | string;
            names?: {
                [key: string]: string;
            };
        };
        FoundAddress: {
            municipality: string;
            street: string;
            class: components["schemas"]["MatchClass"];
            area?: null | string;
            areaName?: null | string;
            reason: string;
        };
        FoundStreet: {
            municipality: string;
            street: string;
            entries: components["schemas"]["ListedStreetEntry"][];
            /** Format: int32 */
            entryCount: number;
        };
        FoundStreets: {
            matches: components["schemas"]["FoundAddress"][];
            streets: components["schemas"]["FoundStreet"][];
            hasMore: boolean;
        };
        /** @enum {unknown} */
        GeoFileFormat: "GeoJson" | "Kml" | "Shapefile" | "GeoPackage" | null;
        GridCell: {
            code: string;
            name: string;
            parent: string;
            parentName: string;
        };
        GridToMake: {
            /** Format: int32 */
            cellMetres: number;
            version?: null | string;
            area?: null | string;
            keys?: components["schemas"]["CellKeys"];
        };
        HandedOverCut: {
            from: string;
            version: string;
            key: null | components["schemas"]["HandedOverKey"];
            nextStep: string;
            findings: string[];
        };
        HandedOverKey: {
            from: string;
            to: string;
            weight: string;
            /** Format: int32 */
            shareCount: number;
        };
        /** @enum {unknown} */
        HouseNumberSide: "Both" | "Odd" | "Even";
        /** Format: binary */
        IFormFile: string;
        ImportedAreas: {
            version: string;
            /** Format: int32 */
            areas: number;
            levels: {
                [key: string]: number;
            };
            warnings: components["schemas"]["PlacedError"][];
            isCurrent: boolean;
            /** Format: int32 */
            skipped?: number;
            /** Format: int32 */
            repaired?: number;
        };
        ImportedStreets: {
            version: string;
            municipalities: string[];
            /** Format: int32 */
            streets: number;
            /** Format: int32 */
            entries: number;
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
        JsonElement: unknown;
        KeyFileColumns: {
            old?: null | string;
            new?: null | string;
            value?: null | string;
            all?: string[];
        };
        KeyShare: {
            old: string;
            new: string;
            /** Format: double */
            share: number;
        };
        KeyToCheck: {
            weight: string;
            shares: components["schemas"]["KeyShare"][];
        };
        KeyToSave: {
            weight: string;
            reason: string;
            shares: components["schemas"]["KeyShare"][];
        };
        KnownLevel: {
            code: string;
            name: string;
            namePlural: string;
            /** Format: int32 */
            rank: number;
            isOverlapping: boolean;
            division: string;
        };
        KnownPlace: {
            code: string;
            name: string;
        };
        LevelColumn: {
            name: string;
            texts: components["schemas"]["LevelText"][];
        };
        LevelProfile: {
            code: string;
            name: string;
            namePlural: string;
            /** Format: int32 */
            rank: number;
            division?: null | string;
            /** Format: int32 */
            pad?: null | number;
            parent?: null | components["schemas"]["ParentRule"];
            members?: null | components["schemas"]["MemberRule"];
        };
        LevelText: {
            text: string;
            /** Format: int32 */
            areas: number;
            level: null | components["schemas"]["LevelProfile"];
        };
        ListedAcceptance: {
            area: string;
            name: string;
            finding: string;
            reason: string;
            acceptedBy: string;
            /** Format: date-time */
            acceptedAt: string;
        };
        ListedCut: {
            /** Format: uuid */
            id: string;
            name: string;
            version: string;
            blockLevel: string;
            blockLevelName: string;
            level: string;
            levelName: string;
            levelNamePlural: string;
            /** Format: int32 */
            areaCount: number;
            /** Format: int32 */
            blockCount: number;
            /** Format: int32 */
            movedBlocks: number;
            changedBy: string;
            /** Format: date-time */
            changedAt: string;
            handedOverAs: null | string;
        };
        ListedKey: {
            from: string;
            to: string;
            weight: string;
            reason: string;
            /** Format: date-time */
            savedAt: string;
            savedBy: string;
            /** Format: int32 */
            shareCount: number;
        };
        ListedStreetChange: {
            /** Format: int64 */
            id: number;
            kind: string;
            municipality: string;
            street: string;
            side: string;
            from?: null | string;
            to?: null | string;
            areaBefore?: null | string;
            area: string;
            /** Format: date */
            validTo?: null | string;
            reason: string;
            /** Format: date-time */
            changedAt: string;
            changedBy: string;
        };
        ListedStreetEntry: {
            /** Format: int64 */
            id: number;
            side: string;
            from?: null | string;
            to?: null | string;
            area: string;
            areaName?: null | string;
            /** Format: date */
            validFrom?: null | string;
            /** Format: date */
            validTo?: null | string;
            isByHand: boolean;
        };
        ListedStreetExport: {
            /** Format: int64 */
            id: number;
            /** Format: date-time */
            exportedAt: string;
            exportedBy: string;
            divisionVersion: string;
            /** Format: int32 */
            rowCount: number;
            /** Format: int32 */
            addedCount?: null | number;
            /** Format: int32 */
            removedCount?: null | number;
            /** Format: int32 */
            minimumPopulation?: null | number;
        };
        MadeGrid: {
            version: string;
            isCurrent: boolean;
            level: string;
            levelName: string;
            /** Format: int32 */
            cells: number;
            /** Format: int32 */
            replaced: number;
            first: components["schemas"]["GridCell"][];
            warnings: components["schemas"]["PlacedError"][];
        };
        /** @enum {unknown} */
        MatchClass: "None" | "Fuzzy" | "Interpolated" | "Exact";
        MeasuredArea: {
            code: string;
            /** Format: int32 */
            blocks: number;
            /** Format: double */
            squareKilometres: number;
            /** Format: double */
            compactness: null | number;
            /** Format: int32 */
            pieces: number;
            /** Format: double */
            kept: number;
        };
        MeasuredCut: {
            areas: components["schemas"]["MeasuredArea"][];
            /** Format: int32 */
            unassigned: number;
            /** Format: int32 */
            moved: number;
            findings: string[];
        };
        MemberRule: unknown;
        NamedShare: {
            old: string;
            oldName: string;
            level: string;
            new: string;
            newName: string;
            /** Format: double */
            share: number;
        };
        NewCut: {
            name: string;
            version: string;
            blockLevel: string;
            level: string;
            newLevelName?: null | string;
            newLevelNamePlural?: null | string;
            /** Format: uuid */
            copyOf?: null | string;
            empty?: boolean;
        };
        ParentRule: unknown;
        /** @description What is wrong, and where: row (1-based, as a person counts the lines of the file) and column, where they are known. */
        PlacedError: {
            text: string;
            /** Format: int64 */
            row?: null | number;
            column?: null | string;
        };
        PointsRequest: {
            lon: number[];
            lat: number[];
            level?: null | string;
        };
        ProblemDetails: {
            type?: null | string;
            title?: null | string;
            /** Format: int32 */
            status?: null | number;
            detail?: null | string;
            instance?: null | string;
        };
        ProposedAreas: {
            format: null | components["schemas"]["GeoFileFormat"];
            layers: string[];
            system?: null | string;
            systemSource: components["schemas"]["SystemSource"];
            systemText?: null | string;
            candidates: string[];
            question?: null | string;
            looksSwapped: boolean;
            /** Format: int32 */
            features: number;
            attributes: components["schemas"]["ProposedColumn"][];
            rows: string[][];
            sameKeys: components["schemas"]["SameKey"][];
            levelColumns: components["schemas"]["LevelColumn"][];
            tiers: components["schemas"]["ColumnTier"][];
            profile: components["schemas"]["AreaProfile"];
            levels: components["schemas"]["KnownLevel"][];
            outline?: null | components["schemas"]["JsonElement"];
            findings: components["schemas"]["PlacedError"][];
        };
        ProposedColumn: {
            name: string;
            examples: string[];
            /** Format: int32 */
            distinct: number;
            /** Format: int32 */
            empty: number;
            isUnique: boolean;
        };
        ProposedStreets: {
            format: string;
            sheets: string[];
            /** Format: int32 */
            lines: number;
            columns: components["schemas"]["ProposedColumn"][];
            rows: components["schemas"]["ShownLine"][];
            profile: components["schemas"]["StreetProfile"];
            notes: components["schemas"]["StreetNote"][];
            places: components["schemas"]["KnownPlace"][];
            levels: components["schemas"]["KnownLevel"][];
        };
        /**
         * @description An area of a Gebietsstand without its boundary. One element of Geography's answers `GET /areas` and `GET
         *                 /areas/at`.
         */
        PublishedArea: {
            code: string;
            name: string;
            level: string;
            /** @description Null for a root and for areas of overlapping levels. */
            parent?: null | string;
            /** @description Codes from the root to the area itself. */
            path: string[];
            /** @description For areas of overlapping levels only: codes of the finest level. */
            members?: null | string[];
            /**
             * Format: double
             * @description A point inside, in degrees east; null where its boundary is not known.
             */
            lon?: null | number;
            /**
             * Format: double
             * @description A point inside, in degrees north; null where its boundary is not known.
             */
            lat?: null | number;
            /** @description The Gebietsstand the area belongs to, for example "2025-01-01". */
            divisionVersion?: string;
        };
        /** @description A Gebietsstand. One element of Geography's answer `GET /versions`. */
        PublishedDivision: {
            /** @description For example "2025-01-01". */
            version: string;
            /** @description New deliveries of no other Gebietsstand and releases are about this one. */
            isCurrent: boolean;
            /** Format: int32 */
            areaCount: number;
            /**
             * Format: date-time
             * @description When its areas were last imported or made the current ones.
             */
            publishedAt: string;
            /**
             * Format: date
             * @description First day on which it holds; null: nobody said so, or from the beginning where there is a last day.
             */
            validFrom?: null | string;
            /**
             * Format: date
             * @description Last day, included, as it was said; null: until the next one begins.
             */
            validTo?: null | string;
            /**
             * Format: date
             * @description Last day, included, said or because another one begins then; null: it has no end, or nobody said when it holds.
             */
            holdsUntil?: null | string;
            /** @description Whether Umsteigeschlüssel lead from it to the current one; the current one is where they lead. */
            isConvertible?: boolean;
        };
        /** @description A level of areas; rank 0 is the whole, the finest comes last. One element of Geography's answer `GET /levels`. */
        PublishedLevel: {
            code: string;
            name: string;
            namePlural: string;
            /** Format: int32 */
            rank: number;
            /** @description The Gebietseinteilung that the level belongs to. */
            division: string;
            isOverlapping?: boolean;
            /**
             * Format: int32
             * @description Side of a cell where the level is a grid; null: it is none. A cell belongs to the area that its centre lies in, its surface
             *                 need not.
             */
            cellMetres?: null | number;
            /** Format: int32 */
            areaCount: number;
            /** @description Of the content of the level's map, which lies at `/maps/{Code}/{MapHash}.topojson`: another map has another address. */
            mapHash?: string;
        };
        RegisterFinding: {
            text: string;
            street?: null | string;
            municipality?: null | string;
        };
        /** @enum {unknown} */
        RegisterFindingKind: "UnknownArea" | "Overlap" | "Unusable" | "StreetWithoutEntry" | "Gap" | "AreaWithoutStreet";
        RegisterFindings: {
            kind: components["schemas"]["RegisterFindingKind"];
            /** Format: int32 */
            count: number;
            findings: components["schemas"]["RegisterFinding"][];
        };
        RemovedGrid: {
            version: string;
            level: string;
            /** Format: int32 */
            cells: number;
        };
        SameKey: {
            column: string;
            value: string;
            areas: components["schemas"]["SameKeyArea"][];
        };
        SameKeyArea: {
            /** Format: int32 */
            row: number;
            when: {
                [key: string]: string;
            };
        };
        SavedKey: {
            shares: components["schemas"]["NamedShare"][];
            from: string;
            to: string;
            weight: string;
            reason: string;
            /** Format: date-time */
            savedAt: string;
            savedBy: string;
            /** Format: int32 */
            shareCount: number;
        };
        ShownLine: {
            /** Format: int32 */
            line: number;
            values: string[];
        };
        SkipRule: {
            property?: null | string;
            value?: null | string;
            withoutGeometry?: boolean;
        };
        SpatialExtent: {
            bbox: number[][];
            crs: string;
        };
        SseItemOfJobRow: {
            data?: components["schemas"]["JobRow"];
            eventType?: null | string;
            eventId?: null | string;
            reconnectionInterval?: null | string;
        };
        /** @enum {unknown} */
        StreetCertainty: "Ask" | "Likely" | "Sure";
        StreetChange: {
            kind: components["schemas"]["StreetChangeKind"];
            /** Format: int64 */
            entry?: null | number;
            municipality?: string;
            street?: string;
            side?: components["schemas"]["HouseNumberSide"];
            from?: string;
            to?: string;
            area?: string;
            /** Format: date */
            validFrom?: null | string;
            /** Format: date */
            validTo?: null | string;
            reason?: string;
        };
        /** @enum {unknown} */
        StreetChangeKind: "Add" | "Move" | "End";
        StreetColumns: {
            municipality?: null | string;
            street: string;
            streetKey?: null | string;
            postcode?: null | string;
            area: string;
            from?: null | string;
            fromAddition?: null | string;
            to?: null | string;
            toAddition?: null | string;
            side?: null | string;
            range?: null | string;
            oddFrom?: null | string;
            oddTo?: null | string;
            evenFrom?: null | string;
            evenTo?: null | string;
            validFrom?: null | string;
            validTo?: null | string;
        };
        StreetExport: {
            /** Format: int32 */
            minimumPopulation?: number;
            population?: string;
        };
        StreetImport: {
            version: string;
            /** Format: int32 */
            entryCount: number;
            /** Format: int32 */
            streetCount: number;
            /** Format: date-time */
            importedAt: string;
            importedBy: string;
        };
        StreetNote: {
            certainty: components["schemas"]["StreetCertainty"];
            text: string;
        };
        StreetProfile: {
            version: string;
            encoding?: string;
            separator?: string;
            sheet?: null | string;
            /** Format: int32 */
            headerRow?: number;
            dateFormat?: string;
            municipality?: null | string;
            areaBy?: components["schemas"]["AreaText"];
            areaLevel?: null | string;
            /** Format: int32 */
            areaPad?: number;
            sides?: {
                [key: string]: components["schemas"]["HouseNumberSide"];
            };
            emptyRange?: components["schemas"]["EmptyRange"];
            columns: components["schemas"]["StreetColumns"];
        };
        /**
         * @description One stretch of a street and the area it belongs to; without numbers it is the whole street. One line of Geography's answer
         *     `GET /street-register`.
         */
        StreetRegisterLine: {
            municipality: string;
            street: string;
            /** @description `Both`, `Odd` or `Even`. */
            side: string;
            from?: null | string;
            to?: null | string;
            area: string;
            /** Format: date */
            validFrom?: null | string;
            /**
             * Format: date
             * @description Last day, included.
             */
            validTo?: null | string;
        };
        StreetState: {
            /** Format: int32 */
            entries: number;
            /** Format: int32 */
            streets: number;
            municipalities: string[];
            imports: components["schemas"]["StreetImport"][];
            changes: components["schemas"]["ListedStreetChange"][];
            /** Format: int32 */
            changeCount: number;
        };
        /** @enum {unknown} */
        SystemSource: "Said" | "Named" | "Told" | "Asked";
        TileDescription: {
            tilejson?: null | string;
            name: string;
            tiles: string[];
            vector_layers: components["schemas"]["TileLayer"][];
            bounds: number[];
            /** Format: int32 */
            minzoom?: number;
            /** Format: int32 */
            maxzoom?: number;
            scheme?: null | string;
        };
        TileLayer: {
            id: string;
            fields: {
                [key: string]: string;
            };
        };
        ValidityToSet: {
            /** Format: date */
            validFrom?: null | string;
            /** Format: date */
            validTo?: null | string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AcceptedPlacement = components['schemas']['AcceptedPlacement'];
export type AreaProfile = components['schemas']['AreaProfile'];
export type AreaText = components['schemas']['AreaText'];
export type AssignedBlock = components['schemas']['AssignedBlock'];
export type BufferedArea = components['schemas']['BufferedArea'];
export type BuffersRequest = components['schemas']['BuffersRequest'];
export type CellKeys = components['schemas']['CellKeys'];
export type ChangedCut = components['schemas']['ChangedCut'];
export type CheckedArea = components['schemas']['CheckedArea'];
export type CheckedAreas = components['schemas']['CheckedAreas'];
export type CheckedPlacement = components['schemas']['CheckedPlacement'];
export type CheckedRegister = components['schemas']['CheckedRegister'];
export type CheckedRepair = components['schemas']['CheckedRepair'];
export type CheckedStreet = components['schemas']['CheckedStreet'];
export type CheckedStreetChange = components['schemas']['CheckedStreetChange'];
export type CheckedStreets = components['schemas']['CheckedStreets'];
export type ColumnTier = components['schemas']['ColumnTier'];
export type Conversion = components['schemas']['Conversion'];
export type ConversionPart = components['schemas']['ConversionPart'];
export type Correction = components['schemas']['Correction'];
export type Cut = components['schemas']['Cut'];
export type CutArea = components['schemas']['CutArea'];
export type CutBlock = components['schemas']['CutBlock'];
export type CutToHandOver = components['schemas']['CutToHandOver'];
export type CutToMeasure = components['schemas']['CutToMeasure'];
export type DraftedKey = components['schemas']['DraftedKey'];
export type EmptyRange = components['schemas']['EmptyRange'];
export type FeatureCollectionInfo = components['schemas']['FeatureCollectionInfo'];
export type FeatureCollectionList = components['schemas']['FeatureCollectionList'];
export type FeatureConformance = components['schemas']['FeatureConformance'];
export type FeatureExtent = components['schemas']['FeatureExtent'];
export type FeatureLandingPage = components['schemas']['FeatureLandingPage'];
export type FeatureLink = components['schemas']['FeatureLink'];
export type FormedLevel = components['schemas']['FormedLevel'];
export type FoundAddress = components['schemas']['FoundAddress'];
export type FoundStreet = components['schemas']['FoundStreet'];
export type FoundStreets = components['schemas']['FoundStreets'];
export type GeoFileFormat = components['schemas']['GeoFileFormat'];
export type GridCell = components['schemas']['GridCell'];
export type GridToMake = components['schemas']['GridToMake'];
export type HandedOverCut = components['schemas']['HandedOverCut'];
export type HandedOverKey = components['schemas']['HandedOverKey'];
export type HouseNumberSide = components['schemas']['HouseNumberSide'];
export type IFormFile = components['schemas']['IFormFile'];
export type ImportedAreas = components['schemas']['ImportedAreas'];
export type ImportedStreets = components['schemas']['ImportedStreets'];
export type ImportForm = components['schemas']['ImportForm'];
export type JobRow = components['schemas']['JobRow'];
export type JsonElement = components['schemas']['JsonElement'];
export type KeyFileColumns = components['schemas']['KeyFileColumns'];
export type KeyShare = components['schemas']['KeyShare'];
export type KeyToCheck = components['schemas']['KeyToCheck'];
export type KeyToSave = components['schemas']['KeyToSave'];
export type KnownLevel = components['schemas']['KnownLevel'];
export type KnownPlace = components['schemas']['KnownPlace'];
export type LevelColumn = components['schemas']['LevelColumn'];
export type LevelProfile = components['schemas']['LevelProfile'];
export type LevelText = components['schemas']['LevelText'];
export type ListedAcceptance = components['schemas']['ListedAcceptance'];
export type ListedCut = components['schemas']['ListedCut'];
export type ListedKey = components['schemas']['ListedKey'];
export type ListedStreetChange = components['schemas']['ListedStreetChange'];
export type ListedStreetEntry = components['schemas']['ListedStreetEntry'];
export type ListedStreetExport = components['schemas']['ListedStreetExport'];
export type MadeGrid = components['schemas']['MadeGrid'];
export type MatchClass = components['schemas']['MatchClass'];
export type MeasuredArea = components['schemas']['MeasuredArea'];
export type MeasuredCut = components['schemas']['MeasuredCut'];
export type MemberRule = components['schemas']['MemberRule'];
export type NamedShare = components['schemas']['NamedShare'];
export type NewCut = components['schemas']['NewCut'];
export type ParentRule = components['schemas']['ParentRule'];
export type PlacedError = components['schemas']['PlacedError'];
export type PointsRequest = components['schemas']['PointsRequest'];
export type ProblemDetails = components['schemas']['ProblemDetails'];
export type ProposedAreas = components['schemas']['ProposedAreas'];
export type ProposedColumn = components['schemas']['ProposedColumn'];
export type ProposedStreets = components['schemas']['ProposedStreets'];
export type PublishedArea = components['schemas']['PublishedArea'];
export type PublishedDivision = components['schemas']['PublishedDivision'];
export type PublishedLevel = components['schemas']['PublishedLevel'];
export type RegisterFinding = components['schemas']['RegisterFinding'];
export type RegisterFindingKind = components['schemas']['RegisterFindingKind'];
export type RegisterFindings = components['schemas']['RegisterFindings'];
export type RemovedGrid = components['schemas']['RemovedGrid'];
export type SameKey = components['schemas']['SameKey'];
export type SameKeyArea = components['schemas']['SameKeyArea'];
export type SavedKey = components['schemas']['SavedKey'];
export type ShownLine = components['schemas']['ShownLine'];
export type SkipRule = components['schemas']['SkipRule'];
export type SpatialExtent = components['schemas']['SpatialExtent'];
export type SseItemOfJobRow = components['schemas']['SseItemOfJobRow'];
export type StreetCertainty = components['schemas']['StreetCertainty'];
export type StreetChange = components['schemas']['StreetChange'];
export type StreetChangeKind = components['schemas']['StreetChangeKind'];
export type StreetColumns = components['schemas']['StreetColumns'];
export type StreetExport = components['schemas']['StreetExport'];
export type StreetImport = components['schemas']['StreetImport'];
export type StreetNote = components['schemas']['StreetNote'];
export type StreetProfile = components['schemas']['StreetProfile'];
export type StreetRegisterLine = components['schemas']['StreetRegisterLine'];
export type StreetState = components['schemas']['StreetState'];
export type SystemSource = components['schemas']['SystemSource'];
export type TileDescription = components['schemas']['TileDescription'];
export type TileLayer = components['schemas']['TileLayer'];
export type ValidityToSet = components['schemas']['ValidityToSet'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
