using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.Deliveries;

/// <summary>Makes a delivery of a stored file, or finds the one that the very same file has made before.</summary>
internal static class DeliveryIntake
{
    private const int LongestName = 200;

    // Two uploads of one file at the same moment: the second waits for the first.
    private const string Lock = "select pg_advisory_xact_lock(hashtextextended(@dataset || @Sha256, 0))";

    public static async Task<(DeliveryRow Delivery, bool IsRepeated)> TakeAsync(
        IngestionDb session,
        DatasetDefinition definition,
        string fileName,
        string? given,
        string? division,
        StoredFile file,
        CancellationToken cancellationToken
    )
    {
        var dataset = definition.Code;
        var period = given ?? PeriodOf(definition.Profile.Period, fileName);
        await session.ExecuteAsync(Lock, new { dataset, file.Sha256 }, cancellationToken);
        var version = await session
            .Datasets.Where(row => row.Code == dataset)
            .Select(row => row.DefinitionVersion)
            .SingleAsync(cancellationToken);
        if (await RepeatedAsync(session, dataset, version, file.Sha256, period, division, cancellationToken) is { } before)
        {
            return (before, true);
        }

        var delivery = new DeliveryRow
        {
            Id = Guid.CreateVersion7(),
            Dataset = dataset,
            FileName = ShownName(fileName),
            Sha256 = file.Sha256,
            Size = file.Size,
            StoredFile = file.Name,
            GivenPeriod = period,
            GivenDivision = division,
            DatasetVersion = version,
            ReceivedBy = session.Caller.UserName,
        };
        session.Add(delivery);
        return (delivery, false);
    }

    /// <summary>
    /// A file counts as repeated while it is being checked or waits for a yes, or as long as what it brought is in force: if another delivery has
    /// replaced it since, bringing the old file again is a correction. It does not where the dataset has been defined anew since:
    /// a corrected profile reads other values from the same file.
    /// </summary>
    private static Task<DeliveryRow?> RepeatedAsync(
        IngestionDb session,
        string dataset,
        int version,
        string sha256,
        string? period,
        string? division,
        CancellationToken cancellationToken
    ) =>
        session
            .Deliveries.Where(delivery =>
                delivery.Dataset == dataset
                && delivery.Sha256 == sha256
                && delivery.GivenPeriod == period
                && delivery.GivenDivision == division
                && (
                    delivery.State == "received"
                    || ((delivery.State == "checking" || delivery.State == "unconfirmed") && delivery.DatasetVersion == version)
                    || (
                        delivery.DatasetVersion == version
                        && delivery.State == "accepted"
                        && !session.Deliveries.Any(later =>
                            later.Dataset == delivery.Dataset
                            && later.State == "accepted"
                            && (later.DecidedAt ?? later.CheckedAt) > (delivery.DecidedAt ?? delivery.CheckedAt)
                            && later.Periods.Any(same => delivery.Periods.Contains(same))
                        )
                    )
                )
            )
            .OrderByDescending(delivery => delivery.ReceivedAt)
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>The same table under the name of another year is another delivery.</summary>
    private static string? PeriodOf(PeriodSource source, string fileName) =>
        source is { FileName: true, Column: null, Line: null } ? new PeriodReader(source).ReadFileName(fileName) : null;

    /// <summary>The provider's name for the file, for people to read only: without folders and control characters, and
    /// bounded.</summary>
    private static string ShownName(string fileName)
    {
        var name = string.Concat(fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..].Where(letter => !char.IsControl(letter)))
            .Trim();
        return name.Length == 0 ? "Lieferung"
            : name.Length <= LongestName ? name
            : name[^LongestName..];
    }
}
