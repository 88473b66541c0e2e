using Microsoft.EntityFrameworkCore;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.ReadDelivery;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.TryProfile;

/// <summary>Checks a shown file as a delivery of it would be checked, and stores nothing.</summary>
internal sealed class TryProfileHandler(ServiceDatabase<IngestionDb> database, DeliveryCheck check) : IDisposable
{
    private const int ShownFindings = 100;
    private const int ShownValues = 50;

    // A person tries again and again; deliveries must not wait for it.
    private readonly SemaphoreSlim _room = new(2, 2);

    /// <summary>Whether the code is that of a dataset the caller may not see: its history would show in the findings.</summary>
    public async Task<bool> IsHiddenAsync(string code, Caller caller, CancellationToken cancellationToken)
    {
        await using var own = await database.OpenAsync(caller, cancellationToken);
        if (await own.Datasets.AnyAsync(dataset => dataset.Code == code, cancellationToken))
        {
            return false;
        }

        await using var all = await database.OpenAsync(Caller.System, cancellationToken);
        return await all.Datasets.AnyAsync(dataset => dataset.Code == code, cancellationToken);
    }

    public async Task<Trial> HandleAsync(
        string storedFile,
        string fileName,
        string? period,
        DatasetDefinition definition,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        var delivery = new DeliveryRow
        {
            Id = Guid.CreateVersion7(),
            Dataset = definition.Code,
            FileName = fileName,
            Sha256 = "",
            Size = 0,
            StoredFile = storedFile,
            ReceivedBy = "",
            GivenPeriod = period,
        };
        await _room.WaitAsync(cancellationToken);
        try
        {
            var result = await check.RunAsync(
                delivery,
                definition,
                (_, _, _, _) => Task.CompletedTask,
                caller,
                cancellationToken
            );
            return Shown(result, definition);
        }
        finally
        {
            _room.Release();
        }
    }

    public void Dispose() => _room.Dispose();

    private static Trial Shown(CheckResult result, DatasetDefinition definition) =>
        new()
        {
            Verdict = TrialVerdict.Of(result, definition),
            FileDescription = result.FileDescription,
            Division = result.Unreadable is null ? result.Division : null,
            Rows = result.Rows,
            Accepted = result.Accepted,
            Rejected = result.Rejected,
            Skipped = result.Skipped,
            Totals = result.Totals,
            Observations = result.Observations,
            Periods = result.Unreadable is null ? result.Book.UsedPeriods() : [],
            FindingCount = result.Findings.Count,
            Findings = [.. result.Findings.All().Take(ShownFindings).Select(Shown)],
            Values = result.Unreadable is null
                ? [.. result.Book.Cells.Take(ShownValues).Select(cell => ValueOf(cell.Key, cell.Value, result, definition))]
                : [],
            Replacement = result.Replacement,
            MatchRate = result.MatchClasses?.Rate,
        };

    private static TrialValue ValueOf(ObservationKey key, ObservedCell cell, CheckResult result, DatasetDefinition definition)
    {
        var area = result.Areas[key.Area];
        var measure = definition.Measures[key.Measure];
        return new TrialValue
        {
            Line = cell.Line,
            AreaCode = area.Code,
            AreaName = area.Name,
            Period = result.Book.Periods[key.Period],
            Measure = measure.NameOrCode(),
            Breakdown = result.Book.Breakdowns[key.Breakdown],
            Value = cell.Value.NumberOrNull,
            State = cell.Value.HasNumber ? null : cell.Value.State.ToString(),
            Sign = cell.Value.HasNumber
                ? string.Concat((FlagSigns.NamesOf(cell.Flags) ?? []).Select(FlagSigns.LetterOf))
                : ValueSigns.Of(cell.Value.State),
            Flags = FlagSigns.NamesOf(cell.Flags),
        };
    }

    private static ShownFinding Shown(Finding finding) =>
        new()
        {
            Severity = finding.SeverityName,
            Rule = finding.Rule,
            Row = finding.Row,
            Column = finding.Column,
            Text = finding.Text,
            // Compared is only what the caller may see.
            Details = [.. finding.Details.Select(detail => new ShownFindingDetail(detail.Row, detail.Text))],
        };
}
