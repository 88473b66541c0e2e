using Microsoft.EntityFrameworkCore;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.Storage;

/// <summary>A session of Ingestion's database.</summary>
internal sealed class IngestionDb(DbContextOptions<IngestionDb> options) : DbSession(options)
{
    public DbSet<DatasetRow> Datasets => Set<DatasetRow>();

    public DbSet<DatasetVersionRow> DatasetVersions => Set<DatasetVersionRow>();

    public DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();

    public DbSet<FindingRow> Findings => Set<FindingRow>();

    public DbSet<FindingDetailRow> FindingDetails => Set<FindingDetailRow>();

    public DbSet<ClearingAddressRow> ClearingAddresses => Set<ClearingAddressRow>();

    public DbSet<NightlyRunRow> NightlyRuns => Set<NightlyRunRow>();

    public DbSet<NightlyFileRow> NightlyFiles => Set<NightlyFileRow>();

    public DbSet<NightlyDatasetRow> NightlyDatasets => Set<NightlyDatasetRow>();

    public DbSet<DatasetSourceRow> DatasetSources => Set<DatasetSourceRow>();

    public DbSet<ProviderRow> Providers => Set<ProviderRow>();

    public DbSet<AgreementRow> Agreements => Set<AgreementRow>();

    public DbSet<CatalogueEntryRow> CatalogueEntries => Set<CatalogueEntryRow>();

    public DbSet<MailboxRow> Mailboxes => Set<MailboxRow>();

    public DbSet<LetterRow> Letters => Set<LetterRow>();

    public DbSet<OverdueReminderRow> OverdueReminders => Set<OverdueReminderRow>();

    /// <summary>
    /// The delivery, held until the session ends: a check that finishes and a person who decides at the same moment wait for each
    /// other, and the second decides upon what the first has left.
    /// </summary>
    public async Task<DeliveryRow?> HoldDeliveryAsync(Guid id, CancellationToken cancellationToken)
    {
        await ExecuteAsync("select from delivery where id = @id for update", new { id }, cancellationToken);
        return await Deliveries.SingleOrDefaultAsync(delivery => delivery.Id == id, cancellationToken);
    }

    /// <summary>Codes from the root down to the area itself; null where our copy has no such area.</summary>
    public Task<string[]?> PathOfAreaAsync(string area, CancellationToken cancellationToken) =>
        SingleOrDefaultAsync<string[]>("select path from area where code = @area", new { area }, cancellationToken);

    /// <summary>Whether the area lies in no other, so that it is the whole installation.</summary>
    public Task<bool> IsRootAsync(string area, CancellationToken cancellationToken) =>
        SingleAsync<bool>(
            "select exists(select from area where code = @area and parent is null)",
            new { area },
            cancellationToken
        );
}
