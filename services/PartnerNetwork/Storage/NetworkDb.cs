using Microsoft.EntityFrameworkCore;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.PartnerNetwork.Storage;

/// <summary>A session of PartnerNetwork's database.</summary>
internal sealed class NetworkDb(DbContextOptions<NetworkDb> options) : DbSession(options)
{
    public DbSet<OrganisationRow> Organisations => Set<OrganisationRow>();

    public DbSet<PlaceRow> Places => Set<PlaceRow>();

    public DbSet<NetworkRow> Networks => Set<NetworkRow>();

    /// <summary>Those of the codes under which no organisation is entered.</summary>
    public async Task<IReadOnlyList<string>> UnknownOrganisationsAsync(
        IReadOnlyCollection<string> codes,
        CancellationToken cancellationToken
    )
    {
        var known = await Organisations
            .Where(organisation => codes.Contains(organisation.Code))
            .Select(organisation => organisation.Code)
            .ToListAsync(cancellationToken);
        return [.. codes.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
