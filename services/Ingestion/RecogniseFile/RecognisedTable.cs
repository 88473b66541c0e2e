using System.Text.RegularExpressions;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>A table with all that is known before its layout is decided.</summary>
internal sealed partial record RecognisedTable
{
    private const int MostSigns = 12;

    public required string FileName { get; init; }

    public required TableExcerpt Excerpt { get; init; }

    public required TableShape Shape { get; init; }

    public required IReadOnlyList<ColumnLook> Columns { get; init; }

    public required AreaGuess? Area { get; init; }

    /// <summary>Where the header names the areas instead of a column.</summary>
    public required HeaderAreas? HeaderAreas { get; init; }

    /// <summary>Where a line above the table names the one area all of it is about.</summary>
    public required TitleArea? TitleArea { get; init; }

    public required PeriodGuess? Period { get; init; }

    public required NumberGuess Numbers { get; init; }

    /// <summary>Columns with numbers that are no keys, years or coordinates.</summary>
    public required IReadOnlyList<ColumnLook> Values { get; init; }

    public List<RecognitionNote> Notes { get; } = [];

    /// <summary>Columns that are used for something.</summary>
    public HashSet<ColumnLook> Used { get; } = [];

    /// <summary>What the table is called: the name of the file without its ending, in words.</summary>
    public string Title
    {
        get
        {
            if (Genesis.Of(this) is { } genesis)
            {
                return genesis.Name;
            }

            var stem = Path.GetFileNameWithoutExtension(FileName).Replace('_', ' ').Trim();
            return stem.Length == 0 ? "Neuer Datensatz" : char.ToUpperInvariant(stem[0]) + stem[1..];
        }
    }

    /// <summary>What is counted, by the titles above the table, else by the name of the file.</summary>
    public string Subject =>
        Shape
            .Titles.Where(row => row.Line != TitleArea?.Line)
            .Select(row => row.Cells.FirstOrDefault(cell => cell.Length > 0) ?? "")
            .LastOrDefault(text =>
                text.Length > 3
                && !CellKind.IsPeriod(text)
                && !text.Contains("Tabelle:", StringComparison.Ordinal)
                && !text.StartsWith("Jahr:", StringComparison.Ordinal)
            )
            is { } title
            ? title.Replace("(Anzahl)", "", StringComparison.Ordinal).Trim()
            : Title;

    /// <param name="excerpt">What was read of the table.</param>
    /// <param name="areas">The division.</param>
    /// <param name="hints">What a person has said.</param>
    /// <param name="keeps">Which rows of data count; null: all.</param>
    public static RecognisedTable Of(
        TableExcerpt excerpt,
        AreaDirectory areas,
        ProposalHints hints,
        Func<ExcerptRow, bool>? keeps = null
    )
    {
        var shape = TableShape.Of(excerpt, hints.HeaderLine, hints.HeaderLines);
        shape = keeps is null ? shape : shape with { Data = [.. shape.Data.Where(keeps)] };
        var header = new TableHeader([.. shape.Header.Select(row => row.Cells)], new Dictionary<long, string>());
        var columns = Enumerable.Range(0, shape.Width).Select(index => ColumnLook.Of(shape, header, index)).ToList();
        var area = AreaGuess.Best(columns, areas) ?? AreaGuess.ByLabel(columns);
        var period = PeriodGuess.Best([.. columns.Where(column => column != area?.Column)], shape, hints.FileName);
        var values = columns
            .Where(column =>
                column.IsNumeric
                && column != area?.Column
                && period?.Columns.Contains(column) != true
                && !IsKeyOrPlace(column)
                && !(column.IsConstant && column.Texts.All(CellKind.IsYear))
            )
            .ToList();
        var headerAreas = area is { Known: > 0 } ? null : HeaderAreas.Of(shape, values, areas);
        area = headerAreas is null ? area : null;
        var isWithoutArea = area is null && headerAreas is null;
        return new RecognisedTable
        {
            HeaderAreas = headerAreas,
            TitleArea = isWithoutArea ? TitleArea.Of(shape, areas) : null,
            FileName = hints.FileName,
            Excerpt = excerpt,
            Shape = shape,
            Columns = columns,
            Area = area,
            Period = period,
            Values = values,
            Numbers = NumberGuess.Of(
                values.SelectMany(column =>
                    shape.Data.Where(row => !row.IsNumber(column.Index)).Select(row => row[column.Index]).Where(CellKind.IsNumber)
                )
            ),
        };
    }

    /// <summary>Columns of whole numbers in which a number with three or fewer decimals stands: a thousand that somebody's program
    /// has cut.</summary>
    public IEnumerable<(ColumnLook Column, string Text)> DoubtfulNumbers =>
        Values
            .Where(column => Shape.Data.All(row => !row.IsNumber(column.Index)) && column.ShareOf(IsWhole) is > 0.6 and < 1)
            .Select(column =>
                (column, column.Texts.FirstOrDefault(text => CellKind.IsNumber(text) && CutThousand().IsMatch(text)) ?? "")
            )
            .Where(pair => pair.Item2.Length > 0);

    /// <summary>Texts among the values that are neither numbers nor one of the usual signs, the first of them.</summary>
    public IReadOnlyList<string> UnknownSigns =>
        [
            .. Values
                .SelectMany(column => column.Texts)
                .Where(text => !CellKind.IsNumber(text) && !ValueSigns.Usual.ContainsKey(text))
                .Distinct()
                .Take(MostSigns),
        ];

    /// <summary>The parts of the profile that every layout has.</summary>
    public ImportProfile Profile(ImportProfile written, AreaDirectory areas)
    {
        var hasOwnLabels = Used.Any(column => !column.Reference.IsNumber);
        return written with
        {
            HeaderRow =
                Shape.Header.Count == 0 ? new HeaderRow(0)
                : hasOwnLabels && Shape.Header.Count == 1 ? HeaderRow.Auto
                : new HeaderRow(Shape.NumberOf(Shape.Header[0])),
            HeaderRows = Math.Max(1, Shape.Header.Count),
            Footer = Shape.Footer,
            DecimalSign = Numbers.Decimal,
            Thousands = Numbers.Thousands,
            Area =
                HeaderAreas is { } header ? new AreaSource { By = header.By }
                : Area is null
                    ? new AreaSource { Value = TitleArea?.Code ?? (Genesis.Of(this) is null ? RootOf(areas) : CountryIn(areas)) }
                : new AreaSource
                {
                    Column = Area.Column.Reference,
                    By = Area.By,
                    Pad = Area.Pad,
                    IsArs = Area.IsArs,
                    Codes = Area.Towns,
                    Unknown = Area.IsOfLargerCountry ? Leftover.Skip : Leftover.Reject,
                },
            Period = Period?.Source ?? new PeriodSource(),
            SkipAreas =
                Area is null ? []
                : Area.IsOfLargerCountry ? Area.Finer
                : [.. Area.Unknown.Where(IsTotalRow)],
            MinimumCoverage = Area is { Coverage: < 0.5 } ? 0 : 0.5,
            TotalsTolerance = Genesis.Of(this)?.Tolerance ?? 0,
        };
    }

    public static IReadOnlyList<string> NumbersOf(ColumnLook column) => [.. column.Texts.Where(CellKind.IsNumber)];

    // 520.0 is whole, too.
    private static bool IsWhole(string text) => WholeNumber().IsMatch(text);

    private static bool IsTotalRow(string text) =>
        CategoryGuess.IsTotal(text)
        || text.Contains("gesamt", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("Summe", StringComparison.OrdinalIgnoreCase);

    /// <summary>The one area above all others; null where there is none, or several.</summary>
    private static string? RootOf(AreaDirectory areas)
    {
        var roots = Enumerable
            .Range(0, areas.Count)
            .Where(area => areas[area].Parent is null && areas[area].Members.Count == 0)
            .Take(2)
            .ToArray();
        return roots.Length == 1 ? areas[roots[0]].Code : null;
    }

    /// <summary>A table of the statistical offices without a column of areas is about Germany, which no town is.</summary>
    private static string? CountryIn(AreaDirectory areas) =>
        areas.Find("DG") is var country and >= 0 ? areas[country].Code : null;

    private static bool IsKeyOrPlace(ColumnLook column) => Place().IsMatch(column.Words) || IsKey(column);

    /// <summary>Whether the column is called a key and holds such.</summary>
    public static bool IsKey(ColumnLook column) => Key().IsMatch(column.Words) && column.IsWhole;

    [GeneratedRegex(@"^\d+([.,]0)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"^\d{1,3}[.,]\d{0,2}[1-9]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CutThousand();

    [GeneratedRegex(
        @"^(lat|lon|lng|long|latitude|longitude|x|y|rechtswert|hochwert|breitengrad|l(ä|ae)ngengrad|ostwert|nordwert)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Place();

    [GeneratedRegex(
        @"(^|[\s_/.-])(id|nr|nr\.|key|code|plz|ags|ars|rs|gkz|fid|objectid|kennziffer|kennung)($|[\s_/.-])|(nummer|schl(ü|ue)ssel|_id|postleitzahl)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Key();
}
