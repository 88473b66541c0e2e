using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.Clearing;

/// <summary>What clerks have decided about addresses, for every delivery since.</summary>
internal sealed class ClearedAddresses(IReadOnlyDictionary<string, ClearedAddress> decisions)
{
    public static ClearedAddresses None { get; } = new(new Dictionary<string, ClearedAddress>());

    public static async Task<ClearedAddresses> LoadAsync(
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        return new ClearedAddresses(
            await session
                .ClearingAddresses.AsNoTracking()
                .Where(address => address.DecidedAt != null)
                .ToDictionaryAsync(
                    address => address.AddressKey,
                    address => new ClearedAddress(address.DecidedArea, address.IsOutside),
                    StringComparer.Ordinal,
                    cancellationToken
                )
        );
    }

    public ClearedAddress? Find(string key) => decisions.GetValueOrDefault(key);

    /// <summary>One address is one entry, however it is capitalised and spaced.</summary>
    public static string KeyOf(
        ReadOnlySpan<char> municipality,
        ReadOnlySpan<char> street,
        ReadOnlySpan<char> houseNumber,
        ReadOnlySpan<char> addition
    ) =>
        $"{TableLabel.Clean(municipality)}|{TableLabel.Clean(street)}|{TableLabel.Clean(houseNumber)}|{TableLabel.Clean(addition)}".ToLowerInvariant();
}

/// <summary>A decision: the area, or that the address lies outside of all areas.</summary>
internal sealed record ClearedAddress(string? Area, bool IsOutside);
