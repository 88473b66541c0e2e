using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>What the columns of a crosstab mean, read from its header lines from top to bottom.</summary>
internal sealed class CrosstabColumns(
    ImportProfile profile,
    MeasureReader measures,
    PeriodReader reader,
    Names periods,
    AreaReader areas
)
{
    private readonly Dictionary<string, CategoryReader> _categories = profile
        .HeaderLines.Where(line => line.Attribute is not null)
        .Select(line => line.Attribute!)
        .Distinct()
        .ToDictionary(attribute => attribute, attribute => new CategoryReader(attribute, profile), StringComparer.Ordinal);

    /// <summary>Labels of the columns that the profile leaves out.</summary>
    public List<string> Skipped { get; } = [];

    public IReadOnlyList<CellPlan> Cells(TableHeader header)
    {
        var cells = new List<CellPlan>();
        var leftOut = header.AllOf(profile.SkipColumns);
        for (var column = profile.FirstValueColumn - 1; column < header.Width; column++)
        {
            if (leftOut.Contains(column))
            {
                continue;
            }

            if (Cell(header, column) is { } cell)
            {
                cells.Add(cell);
            }
            else
            {
                Skipped.Add(header.NameOf(column));
            }
        }

        return cells.Count > 0
            ? cells
            : throw new UnreadableFileException(
                "In der Kopfzeile steht keine Spalte mit Werten, wie sie vereinbart sind. Gehört die Datei zu einem anderen Datensatz?"
            );
    }

    /// <summary>Null where the column is one that the profile leaves out.</summary>
    private CellPlan? Cell(TableHeader header, int column)
    {
        var parts = new List<(string, string)>();
        var measure = profile.Measure is { } code ? measures.Number(code) : MeasureReader.Unknown;
        var (period, area) = (-1, -1);
        string? month = null;
        string? year = null;
        var measureText = new List<string>();
        for (var line = 0; line < profile.HeaderLines.Count; line++)
        {
            var meaning = profile.HeaderLines[line];
            var label = Label(header, line, column, meaning.Fill);
            switch (meaning.Is)
            {
                case HeaderMeaning.Measure when label.Length > 0:
                    measureText.Add(label);
                    break;
                case HeaderMeaning.Period when HasMonths:
                    year = label;
                    break;
                case HeaderMeaning.Period:
                    period = PeriodOf(label, reader.Read(label), header, column);
                    break;
                case HeaderMeaning.Month:
                    month = label;
                    break;
                case HeaderMeaning.Area:
                    area = AreaOf(label, header, column);
                    if (area == AreaReader.Skipped)
                    {
                        return null;
                    }

                    break;
                case HeaderMeaning.Breakdown:
                    if (CategoryOf(meaning.Attribute!, label, header, column) is not { } category)
                    {
                        return null;
                    }

                    parts.Add((meaning.Attribute!, category));
                    break;
            }
        }

        if (measureText.Count > 0)
        {
            var named = measures.Read(string.Join('|', measureText));
            measure = named.Number;
            parts.AddRange(named.Breakdown);
        }

        if (month is not null && !PeriodReader.NamesMonth(month))
        {
            throw NoPeriod(month, header, column);
        }

        if (year is not null && month is not null)
        {
            period = PeriodOf($"{month} {year}", reader.Read(year, month), header, column);
            month = null;
        }

        return measure >= 0 || (measureText.Count == 0 && profile.MeasureColumn is not null)
                ? new CellPlan(column, measure, period, parts) { Area = area, Month = month }
            : profile.OtherMeasures == Leftover.Skip ? null
            : throw new UnreadableFileException(
                $"Die Spalte „{header.NameOf(column)}“ ist keiner Messgröße des Datensatzes zugeordnet.",
                null,
                header.NameOf(column)
            );
    }

    private bool HasMonths => profile.HeaderLines.Any(line => line.Is == HeaderMeaning.Month);

    private int PeriodOf(string label, string? key, TableHeader header, int column) =>
        key is not null ? periods.Number(key) : throw NoPeriod(label, header, column);

    private static UnreadableFileException NoPeriod(string label, TableHeader header, int column) =>
        new($"„{label}“ in der Kopfzeile ist kein Zeitraum, wie er vereinbart ist.", null, header.NameOf(column));

    private int AreaOf(string label, TableHeader header, int column)
    {
        var faults = new FindingList();
        var area = areas.Read(label, false, faults, 0, "");
        return area != AreaReader.Rejected
            ? area
            : throw new UnreadableFileException(
                $"Kopfzeile, Spalte {column + 1}: {faults.All().First().Text}",
                null,
                header.NameOf(column)
            );
    }

    private string? CategoryOf(string attribute, string label, TableHeader header, int column) =>
        _categories[attribute].Read(label)
        ?? (
            profile.OtherCategories == Leftover.Skip
                ? null
                : throw new UnreadableFileException(
                    $"Die Ausprägung „{label}“ des Merkmals „{attribute}“ ist nicht vereinbart.",
                    null,
                    header.NameOf(column)
                )
        );

    private string Label(TableHeader header, int line, int column, bool isFilled)
    {
        while (isFilled && column >= profile.FirstValueColumn && header.Label(line, column).Length == 0)
        {
            column--;
        }

        return header.Label(line, column);
    }
}
