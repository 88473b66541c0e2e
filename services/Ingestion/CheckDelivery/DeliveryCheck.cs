using Sozialplanung.Ingestion.CheckQuality;
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
internal sealed class DeliveryCheck(ServiceDatabase<IngestionDb> database, DeliveryFiles files, GeographyCopy geography)
{
    private const int RowsBetweenReports = 20_000;

    public async Task<CheckResult> RunAsync(
        DeliveryRow delivery,
        DatasetDefinition definition,
        ReportProgress report,
        CancellationToken cancellationToken
    )
    {
        var result = new CheckResult { Areas = await geography.AreasAsync(cancellationToken) };
        try
        {
            using var rows = TableFile.Open(files.PathOf(delivery.StoredFile ?? ""), definition.Profile);
            result.FileDescription = rows.Entry is { } entry ? $"{rows.Description}, im Archiv „{entry}“" : rows.Description;
            await report(0, rows.Length, "Die Datei wird gelesen.", cancellationToken);
            if (definition.Profile.Layout == TableLayout.Register)
            {
                await CountAsync(rows, delivery, definition, result, report, cancellationToken);
            }
            else
            {
                await ReadAsync(rows, delivery, definition, result, report, cancellationToken);
            }
        }
        catch (UnreadableFileException e)
        {
            result.Unreadable = e;
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
        return result;
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
        var reading = new TableReading(definition, rows, result.Areas, result.Findings, delivery.FileName, delivery.GivenPeriod);
        while (reading.ReadSome(RowsBetweenReports))
        {
            await report(rows.Position, rows.Length, "Die Werte werden gelesen und geprüft.", cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
        }

        result.Book = reading.Book;
        (result.Rows, result.Accepted, result.Rejected, result.Skipped) = (
            reading.Counts.Rows,
            reading.Counts.Accepted,
            reading.Counts.Rejected,
            reading.Counts.Skipped
        );
        result.Faulty = result.Rejected;
        reading.Skipped.Report(result.Findings);
        CollapsedPeriods.Check(reading.Collapsed, result.Findings);
        PartialTotals.Check(result.Book, definition, result.Areas, result.Findings);
        result.Totals =
            AreaTotals.CheckAndRemove(result.Book, definition, result.Areas, reading.Areas, result.Findings)
            + BreakdownTotals.CheckAndRemove(result.Book, definition, result.Areas, result.Findings);
    }

    private async Task CountAsync(
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
            new AddressAssignment(streets, decided, result.Areas, definition.Level),
            result.Areas,
            result.Findings,
            delivery.FileName,
            delivery.GivenPeriod
        );
        while (reading.ReadSome(RowsBetweenReports))
        {
            await report(rows.Position, rows.Length, "Die Anschriften werden zugeordnet und gezählt.", cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
        }

        result.Book = reading.Finish();
        (result.Rows, result.Accepted, result.Rejected, result.Faulty, result.Skipped) = (
            reading.Rows,
            reading.Counted,
            reading.Unassigned + reading.Faulty,
            reading.Faulty,
            reading.Skipped
        );
        result.MatchClasses = reading.MatchClasses;
        result.Unassigned = reading.UnassignedAddresses;
    }

    private async Task CheckHistoryAsync(
        CheckResult result,
        DeliveryRow delivery,
        DatasetDefinition definition,
        CancellationToken cancellationToken
    )
    {
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

        result.Replaces = await new Replacements(result.Book, definition, result.Areas, result.Findings).CheckAsync(
            session,
            delivery,
            cancellationToken
        );
        await new Losses(result.Book, definition, result.Areas, result.Findings).CheckAsync(session, cancellationToken);
        await History.CheckAsync(result.Book, definition, result.Areas, result.Findings, session, cancellationToken);
    }
}
