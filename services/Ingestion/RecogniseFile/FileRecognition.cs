using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>Looks at a file nobody has described and proposes how to read it. It never stores a value: a person looks at the
/// proposal, corrects it and tries it first.</summary>
internal static class FileRecognition
{
    private const int ShownRows = 50;
    private const int ShownColumns = 80;
    private const int LongestShown = 120;
    private const int ShownExamples = 6;

    /// <summary>Errors: <see cref="UnreadableFileException"/>.</summary>
    public static Proposal Of(string path, ProposalHints hints, AreaDirectory areas, CancellationToken cancellationToken)
    {
        var file = ShownTable.Of(path, hints);
        var (whole, written, tables) = file.Choose(path, areas, hints, cancellationToken);
        var (table, keep) = KindsOfRows.Of(whole, areas, hints);
        var (layout, measures) = Layout(table);
        var profile = Merge(layout, table.Profile(written, areas), table.Shape) with { Keep = keep };
        profile = ZeroRowsGuess.Of(table, AbsentGuess.Of(table, profile), measures);
        var isRegister = profile.Layout == TableLayout.Register;
        var definition = new DatasetDefinition
        {
            Code = Shortening.Of(written.Table?.Title ?? Path.GetFileNameWithoutExtension(hints.FileName), "datensatz"),
            Name = written.Table?.Title ?? table.Title,
            Provider = Genesis.Of(table) is null ? "" : Genesis.Provider,
            Licence = Genesis.Of(table) is null ? "" : Genesis.Licence,
            Level = table.HeaderAreas?.Level ?? table.Area?.Level ?? LevelOf(profile.Area.Value, areas),
            Measures = measures,
            Rules = profile.Layout == TableLayout.Wide ? SumGuess.Of(table, profile, measures) : [],
            Profile = isRegister ? profile with { Area = new AreaSource(), SkipAreas = [] } : profile,
        };
        RecognitionNotes.Add(table, definition, areas);
        return new Proposal
        {
            FileDescription = table.Excerpt.Description,
            Notes =
            [
                .. table.Notes.OrderBy(note =>
                    note.Certainty switch
                    {
                        "ask" => 0,
                        "likely" => 1,
                        _ => 2,
                    }
                ),
            ],
            Definition = definition,
            HeaderLine = table.Shape.Header.Count == 0 ? 0 : table.Shape.Header[0].Line,
            HeaderLines = table.Shape.Header.Count,
            FirstDataLine = table.Shape.Data.Count == 0 ? 0 : table.Shape.Data[0].Line,
            Columns = [.. whole.Columns.Take(ShownColumns).Select(column => Seen(column, isRegister))],
            Rows = Rows(whole.Shape, isRegister),
            RowCount = table.Excerpt.Count,
            Entries = file.Contents.Entries,
            Sheets = file.VisibleSheets,
            Tables = tables,
            UnknownSigns = isRegister ? [] : table.UnknownSigns,
            UnknownPeriods = isRegister ? [] : PeriodSuggestions.Of(table.Period),
            UnknownAreas = isRegister ? [] : AreaSuggestions.Of(table.Area, [.. profile.SkipAreas], areas, table),
        };
    }

    private static (ImportProfile Profile, IReadOnlyList<MeasureDefinition> Measures) Layout(RecognisedTable table)
    {
        if (table.Area is { } area)
        {
            table.Used.Add(area.Column);
        }

        if (FlatGenesisProposal.Fits(table))
        {
            return FlatGenesisProposal.Of(table);
        }

        if (RegisterProposal.Fits(table))
        {
            return RegisterProposal.Of(table);
        }

        if (LorRegisterProposal.Fits(table))
        {
            return LorRegisterProposal.Of(table);
        }

        var distinguishing = LongProposal.Distinguishing(table);
        if (CrosstabProposal.Fits(table))
        {
            return CrosstabProposal.Of(table, distinguishing);
        }

        if (distinguishing.Count > 0 && table.Values.Count == 1)
        {
            return LongProposal.Of(table, distinguishing);
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        table.Used.UnionWith(distinguishing);
        return WideProposal.Of(table, [.. distinguishing.Select(column => (CategoryMaps.AttributeOf(column, taken), column))]);
    }

    /// <summary>What the layout says, with what all layouts have.</summary>
    private static ImportProfile Merge(ImportProfile layout, ImportProfile common, TableShape shape) =>
        layout with
        {
            Format = common.Format,
            Entry = common.Entry,
            Sheet = common.Sheet,
            Table = common.Table,
            Encoding = common.Encoding,
            Separator = common.Separator,
            // A crosstab names no columns by which its header could be found.
            HeaderRow =
                layout.Layout == TableLayout.Crosstab && common.HeaderRow.IsAuto
                    ? new HeaderRow(shape.NumberOf(shape.Header[0]))
                    : common.HeaderRow,
            HeaderRows = common.HeaderRows,
            Footer = common.Footer,
            DecimalSign = common.DecimalSign,
            Thousands = common.Thousands,
            Area = common.Area,
            Period = layout.HeaderLines.Any(line => line.Is is HeaderMeaning.Period or HeaderMeaning.Month)
                ? layout.Period
                : common.Period,
            SkipAreas = common.SkipAreas,
            TotalsTolerance = common.TotalsTolerance,
            MinimumCoverage = common.MinimumCoverage,
        };

    private static string LevelOf(string? area, AreaDirectory areas) =>
        area is not null && areas.Find(area) is var found and >= 0 ? areas[found].Level : "";

    private static SeenColumn Seen(ColumnLook column, bool isRegister) =>
        new()
        {
            Number = column.Index + 1,
            Labels = column.Labels,
            Reference = column.Reference,
            IsNumeric = column.IsNumeric,
            Different = column.Texts.Count,
            Empty = column.Empty,
            // Of persons nothing is shown.
            Examples = isRegister ? [] : [.. column.Texts.Take(ShownExamples).Select(Shown)],
        };

    private static IReadOnlyList<SeenRow> Rows(TableShape shape, bool isRegister) =>
        [
            .. shape
                .Titles.Concat(shape.Header)
                .Concat(isRegister ? [] : shape.Data.Take(ShownRows))
                .Select(row => new SeenRow(row.Line, [.. row.Cells.Take(ShownColumns).Select(Shown)])),
        ];

    private static string Shown(string text) =>
        text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown), "…");
}
