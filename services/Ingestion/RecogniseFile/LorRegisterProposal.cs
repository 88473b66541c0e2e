using System.Globalization;
using System.Text.RegularExpressions;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>
/// The matrices of Berlin's Einwohnerregister by LOR (<c>EWR201912E_Matrix.csv</c>): a row per Planungsraum (<c>RAUMID</c>), a column
/// for all, per sex (<c>E_EM</c>, <c>E_EW</c>) and per age (<c>E_E03_05</c>: from 3 to below 5), and once more coarser ages
/// (<c>E_1U6</c>), which are not read because the finer ones hold them.
/// </summary>
internal static partial class LorRegisterProposal
{
    public static bool Fits(RecognisedTable table) =>
        Column(table, "raumid") is not null
        && Column(table, "zeit") is not null
        && Parts(table).Any(part => part.Breakdown.Length > 0);

    public static (ImportProfile Profile, IReadOnlyList<MeasureDefinition> Measures) Of(RecognisedTable table)
    {
        var parts = Parts(table).ToList();
        // Where the finer ages stand there, the coarser ones say nothing more.
        var isFine = parts.Exists(part => part is { IsAge: true, IsCoarse: false });
        parts.RemoveAll(part => part.IsCoarse && isFine);
        table.Used.UnionWith(parts.Select(part => part.Column));
        MeasureDefinition[] measures =
        [
            .. parts
                .Select(part => part.Measure)
                .Distinct()
                .Select(code => new MeasureDefinition
                {
                    Code = code,
                    Name = code == "einwohner" ? "Einwohnerinnen und Einwohner" : "Einwohner mit Migrationshintergrund",
                    Unit = "Personen",
                }),
        ];
        table.Notes.Add(
            new RecognitionNote(
                "sure",
                "Das ist eine Matrix des Berliner Einwohnerregisters nach LOR: insgesamt, nach Geschlecht und nach Alter je Planungsraum."
            )
        );
        return (
            new ImportProfile
            {
                Layout = TableLayout.Wide,
                Values =
                [
                    .. parts.Select(part => new ValueColumn
                    {
                        Column = part.Column.Reference,
                        Measure = part.Measure,
                        Breakdown = part.Breakdown,
                    }),
                ],
            },
            measures
        );
    }

    private static ColumnLook? Column(RecognisedTable table, string name) =>
        table.Columns.FirstOrDefault(column => column.Words == name);

    private static IEnumerable<Part> Parts(RecognisedTable table) => table.Columns.Select(column => Of(column)).OfType<Part>();

    private static Part? Of(ColumnLook column)
    {
        if (Label().Match(column.Words) is not { Success: true } match)
        {
            return null;
        }

        var measure = match.Groups["kind"].Value == "e" ? "einwohner" : "mit_migrationshintergrund";
        if (match.Groups["sex"] is { Success: true } sex)
        {
            return new Part(column, measure, $"geschlecht={sex.Value}", IsAge: false, IsCoarse: false);
        }

        if (!match.Groups["to"].Success)
        {
            return new Part(column, measure, "", IsAge: false, IsCoarse: false);
        }

        var isCoarse = !match.Groups["fine"].Success;
        var from = match.Groups["from"] is { Success: true, Length: > 0 } first ? Number(first) : 0;
        var to = Number(match.Groups["to"]);
        // Nobody is 110.
        var age = to >= 110 ? $"{from}+" : string.Create(CultureInfo.InvariantCulture, $"{from}-{to - 1}");
        return to > from ? new Part(column, measure, $"alter={age}", IsAge: true, isCoarse) : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private sealed record Part(ColumnLook Column, string Measure, string Breakdown, bool IsAge, bool IsCoarse);

    [GeneratedRegex(
        @"^(?<kind>e|mh)_(?:e(?<sex>[mw])?|(?<fine>e)(?<from>\d{2})_(?<to>\d{2,3})|(?<from>\d{0,2})u(?<to>\d{1,3}))$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Label();
}
