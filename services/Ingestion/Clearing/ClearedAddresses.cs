using Sozialplanung.Ingestion.Tables;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.Clearing;

/// <summary>What clerks have decided about addresses, for every delivery since.</summary>
internal sealed class ClearedAddresses(IReadOnlyDictionary<string, ClearedAddress> decisions)
{
    public static ClearedAddresses None { get; } = new(new Dictionary<string, ClearedAddress>());

    public static async Task<ClearedAddresses> LoadAsync(ServiceDatabase database, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var rows = await session.QueryAsync<Decided>(
            "select address_key, decided_area, is_outside from clearing_address where decided_at is not null",
            null,
            cancellationToken
        );
        return new ClearedAddresses(
            rows.ToDictionary(
                row => row.AddressKey,
                row => new ClearedAddress(row.DecidedArea, row.IsOutside),
                StringComparer.Ordinal
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

    private sealed record Decided(string AddressKey, string? DecidedArea, bool IsOutside);
}

/// <summary>A decision: the area, or that the address lies outside of all areas.</summary>
internal sealed record ClearedAddress(string? Area, bool IsOutside);
