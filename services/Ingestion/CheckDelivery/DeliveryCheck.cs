using Sozialplanung.Ingestion.CheckQuality;
using Sozialplanung.Ingestion.ChooseDivision;
using Sozialplanung.Ingestion.Clearing;
using Sozialplanung.Ingestion.CountRegister;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.FetchGeography;
using Sozialplanung.Ingestion.Measures;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.ReadTable;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.CheckDelivery;

/// <summary>Reads a delivered file and looks at what it says; writes nothing.</summary>
internal sealed class DeliveryCheck(
    ServiceDatabase<IngestionDb> database,
    DeliveryFiles files,
    GeographyCopy geography,
    DivisionOfDelivery divisions
)
{
    private const int RowsBetweenReports = 20_000;

    /// <param name="delivery">The delivery, or what stands for one in a trial.</param>
    /// <param name="definition">How it is read and what must hold.</param>
    /// <param name="report">Told how far it is.</param>
    /// <param name="asker">For whom other datasets are looked at; the service itself where the outcome is kept.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<CheckResult> RunAsync(
        DeliveryRow delivery,
        DatasetDefinition definition,
        ReportProgress report,
        Caller asker,
        CancellationToken cancellationToken
    )
    {
        CheckResult result;
        try
        {
            var (areas, chosen) = await divisions.FindAsync(delivery, definition, report.Invoke, cancellationToken);
            result = new CheckResult { Areas = areas, Division = chosen.Report };
            chosen.Note(result.Findings);
        }
        catch (UnreadableFileException e)
        {
            result = new CheckResult { Areas = await divisions.CurrentAsync(cancellationToken), Unreadable = e };
            result.Findings.Error("division-unknown", e.Message);
            return result;
        }

        try
        {
            var path = files.PathOf(delivery.StoredFile ?? "");
            if (definition.Profile.Layout == TableLayout.Register)
            {
                using var rows = TableFile.Open(path, definition.Profile);
                result.FileDescription = Description(rows);
                await CountAsync(path, rows, delivery, definition, result, report, cancellationToken);
            }
            else
            {
                await ReadAllAsync(path, delivery, definition, result, report, cancellationToken);
            }
        }
        catch (UnreadableFileException e)
        {
            result.Unreadable = result.Findings.Within is { } entry
                ? new UnreadableFileException($"„{entry}“: {e.Message}", e.Row, e.Column)
                : e;
            result.Findings.Error("unreadable", e.Message, e.Row, e.Column);
            return result;
        }
        catch (FileNotFoundException)
        {
            result.Unreadable = new UnreadableFileException(
                "Die gelieferte Datei ist nicht mehr vorhanden. Bitte liefern Sie sie noch einmal."
            );
            return result;
        }

        await CheckHistoryAsync(result, delivery, definition, cancellationToken);
        await new RulesBetweenDatasets(result.Book, definition, result.Areas, result.Findings).CheckAsync(
            database,
            asker,
            cancellationToken
        );
        return result;
    }

    private static string Description(TableRows rows) =>
        rows.Entry is { } entry ? $"{rows.Description}, im Archiv „{entry}“" : rows.Description;

    /// <summary>Reads the table, or one after another those of an archive, into one book.</summary>
    private static async Task ReadAllAsync(
        string path,
        DeliveryRow delivery,
        DatasetDefinition definition,
        CheckResult result,
        ReportProgress report,
        CancellationToken cancellationToken
    )
    {
        var tables = 0;
        foreach (var opened in TableFile.OpenEach(path, definition.Profile))
        {
            using var rows = opened;
            tables++;
            result.FileDescription =
                tables == 1 ? Description(rows) : $"{rows.Description} und andere, {tables} Dateien im Archiv";
            result.Findings.Within = definition.Profile.Entries == ArchiveEntries.All ? rows.Entry : null;
            await ReadAsync(rows, delivery, definition, result, report, cancellationToken);
        }

        result.Findings.Within = null;
        result.Faulty = result.Rejected;
        var areas = new AreaReader(definition, result.Areas);
        PartialTotals.Check(result.Book, definition, result.Areas, result.Findings);
        result.Totals =
            AreaTotals.CheckAndRemove(result.Book, definition, result.Areas, areas, result.Findings)
            + BreakdownTotals.CheckAndRemove(result.Book, definition, result.Areas, result.Findings);
    }

    private static async Task ReadAsync(
        TableRows rows,
        DeliveryRow delivery,
        DatasetDefinition definition,
        CheckResult result,
        ReportProgress report,
        CancellationToken cancellationToken
    )
    {
        await report(0, rows.Length, "Die Datei wird gelesen.", cancellationToken);
        var reading = new TableReading(
            definition,
            rows,
            result.Areas,
            result.Findings,
            delivery.FileName,
            delivery.GivenPeriod,
            result.Book
        );
        while (reading.ReadSome(RowsBetweenReports))
        {
            await report(rows.Position, rows.Length, "Die Werte werden gelesen und geprüft.", cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
        }

        result.Rows += reading.Counts.Rows;
        result.Accepted += reading.Counts.Accepted;
        result.Rejected += reading.Counts.Rejected;
        result.Skipped += reading.Counts.Skipped;
        reading.Skipped.Report(result.Findings);
        CollapsedPeriods.Check(reading.Collapsed, result.Findings);
    }

    private async Task CountAsync(
        string path,
        TableRows rows,
        DeliveryRow delivery,
        DatasetDefinition definition,
        CheckResult result,
        ReportProgress report,
        CancellationToken cancellationToken
    )
    {
        var streets = await geography.StreetsAsync(cancellationToken);
        var decided = await ClearedAddresses.LoadAsync(database, cancellationToken);
        var reading = new RegisterReading(
            definition,
            rows,
            () => new AddressAssignment(streets, decided, result.Areas, definition.Level),
            result.Areas,
            result.Findings,
            delivery.FileName,
            delivery.GivenPeriod
        );
        Task Report(long bytes, CancellationToken token) =>
            report(bytes, rows.Length, "Die Anschriften werden zugeordnet und gezählt.", token);
        if (!await reading.TryReadSectionsAsync(() => TableFile.Bytes(path), Report, CsvSections.UsualSize, cancellationToken))
        {
            while (reading.ReadSome(RowsBetweenReports))
            {
                await Report(rows.Position, cancellationToken);
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        var tally = reading.Tally;
        result.Book = reading.Finish();
        (result.Rows, result.Accepted, result.Rejected, result.Faulty, result.Skipped) = (
            tally.Rows,
            tally.Counted,
            tally.MatchClasses.None + tally.Faulty,
            tally.Faulty,
            tally.Skipped
        );
        result.MatchClasses = tally.MatchClasses;
        result.Unassigned = tally.UnassignedAddresses;
    }

    private async Task CheckHistoryAsync(
        CheckResult result,
        DeliveryRow delivery,
        DatasetDefinition definition,
        CancellationToken cancellationToken
    )
    {
        new BrokenRules(result.Book, definition, result.Areas, result.Findings).Check();
        PartsAndWholes.Check(result.Book, definition, result.Areas, result.Findings);
        DeclaredMeasures.Check(result.Book, definition, result.Findings);
        JumpsInFile.Check(result.Book, definition, result.Areas, result.Findings);
        SamePeriods.Check(result.Book, definition, result.Findings);
        LargeSums.Check(result.Book, definition, result.Areas, result.Findings);
        Coverage.Check(result.Book, definition, result.Areas, result.Findings);
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        if (await MeasureOwners.ObjectionAsync(session, definition, cancellationToken) is { } objection)
        {
            // From before a measure had one owner.
            result.Findings.Error("measure-taken", objection);
        }

        result.Replacement = await new Replacements(result.Book, definition, result.Areas, result.Findings).CheckAsync(
            session,
            delivery,
            cancellationToken
        );
        await new Losses(result.Book, definition, result.Areas, result.Findings).CheckAsync(session, cancellationToken);
        await History.CheckAsync(result.Book, definition, result.Areas, result.Findings, session, cancellationToken);
        await new Outliers(result.Book, definition, result.Areas, result.Findings).CheckAsync(session, cancellationToken);
    }
}
