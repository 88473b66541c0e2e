using System.Globalization;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.CheckQuality;
using Sozialplanung.Ingestion.DefineDataset;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.ReadTable;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.Tests.RealTables;

/// <summary>Reads a file through a profile, as the check of a delivery does, without a service around it.</summary>
internal sealed class RealTable
{
    private readonly AreaDirectory _areas;
    private readonly DatasetDefinition _definition;

    private RealTable(DatasetDefinition definition, AreaDirectory areas)
    {
        _definition = definition;
        _areas = areas;
    }

    public FindingList Findings { get; } = new();

    public TableCounts Counts { get; private set; } = new();

    public ObservationBook Book { get; private set; } = new();

    public int Totals { get; private set; }

    public string[] Errors =>
        [
            .. Findings
                .All()
                .Where(finding => finding.Severity == Severity.Error)
                .Select(finding => $"{finding.Row} {finding.Column}: {finding.Text}"),
        ];

    public static RealTable Read(
        string path,
        AreaDirectory areas,
        string level,
        string measures,
        string profile,
        string fileName = "2015.csv"
    )
    {
        var definition = DefinitionJson.Read(
            $$"""{"code":"echt","name":"Echt","level":"{{level}}","measures":{{measures}},"profile":{{profile}}}"""
        );
        return Read(path, areas, definition, fileName);
    }

    public static RealTable Read(
        string path,
        AreaDirectory areas,
        DatasetDefinition definition,
        string fileName,
        string? period = null
    )
    {
        DatasetValidation.Check(definition, definition.Code).ShouldBeEmpty();
        var table = new RealTable(definition, areas);
        using var rows = TableFile.Open(path, definition.Profile);
        var reading = new TableReading(definition, rows, areas, table.Findings, fileName, period);
        while (reading.ReadSome(10_000))
        {
            // to the end
        }

        table.Book = reading.Book;
        table.Counts = reading.Counts;
        table.Totals =
            AreaTotals.CheckAndRemove(table.Book, definition, areas, reading.Areas, table.Findings)
            + BreakdownTotals.CheckAndRemove(table.Book, definition, areas, table.Findings);
        PartsAndWholes.Check(table.Book, definition, areas, table.Findings);
        Coverage.Check(table.Book, definition, areas, table.Findings);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Path.GetFileName(path)}: {rows.Description}; {table.Counts.Rows} Zeilen, {table.Counts.Accepted} verwendet, {table.Counts.Skipped} ausgelassen,"
                + $" {table.Counts.Rejected} abgelehnt; {table.Book.Count} Werte, {table.Totals} Summen geprüft; {table.Findings.Count} Befunde"
        );
        return table;
    }

    /// <summary>The value as text in invariant form, its reason where it has none, null where there is no observation.</summary>
    public string? At(string measure, string area, string period, string breakdown = "")
    {
        var key = new ObservationKey(
            _definition.Measures.ToList().FindIndex(m => m.Code == measure),
            _areas.Find(area),
            Book.Periods.Number(period),
            Book.Breakdowns.Number(breakdown)
        );
        return Book.Cells.TryGetValue(key, out var cell)
            ? cell.Value.NumberOrNull?.ToString("R", CultureInfo.InvariantCulture) ?? cell.Value.State.ToString()
            : null;
    }

    /// <summary>Sum of the numbers of a measure in a period.</summary>
    public double Sum(string measure, string period) =>
        Book
            .Cells.Where(cell =>
                _definition.Measures[cell.Key.Measure].Code == measure && Book.Periods[cell.Key.Period] == period
            )
            .Sum(cell => cell.Value.Value.NumberOrNull ?? 0);

    public ValueFlags FlagsAt(string measure, string area, string period, string breakdown = "") =>
        Book.Cells[
            new ObservationKey(
                _definition.Measures.ToList().FindIndex(m => m.Code == measure),
                _areas.Find(area),
                Book.Periods.Number(period),
                Book.Breakdowns.Number(breakdown)
            )
        ].Flags;

    /// <summary>A table of ours in the style of the office, for where the real one is absent.</summary>
    public static string Write(string text)
    {
        var path = Path.Combine(Path.GetTempPath(), $"tabelle-{Guid.CreateVersion7():N}.csv");
        File.WriteAllText(path, text);
        return path;
    }
}
