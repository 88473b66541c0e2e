using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Areas.Addresses;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Geography.StreetEntries;

/// <summary>A register ready for look-ups, with the municipalities it has.</summary>
internal sealed record BuiltRegister(string Stamp, StreetRegister Register, IReadOnlyList<string> Municipalities);

/// <summary>
/// The register as each place sees it, built once for each state: hundreds of thousands of entries are not read for every letter that
/// somebody types.
/// </summary>
internal sealed class BuiltRegisters
{
    private const int Kept = 8;
    private readonly ConcurrentDictionary<string, BuiltRegister> _byPlace = new(StringComparer.Ordinal);

    public async Task<BuiltRegister> ReadAsync(GeographyDb session, CancellationToken cancellationToken)
    {
        var stamp = await RegisterStamp.OfAsync(session, cancellationToken);
        var place = session.Caller.May(Right.WorkEverywhere) ? "" : session.Caller.Place;
        if (_byPlace.TryGetValue(place, out var built) && built.Stamp == stamp)
        {
            return built;
        }

        var entries = new List<StreetRegisterEntry>();
        var rows = session
            .Streets.AsNoTracking()
            .Where(entry => entry.ValidTo == null)
            .OrderBy(entry => entry.Id)
            .AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            entries.Add(StreetEntry.Of(row));
        }

        built = new BuiltRegister(
            stamp,
            StreetRegister.Build(entries),
            [.. entries.Select(entry => entry.Municipality).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
        );
        if (_byPlace.Count >= Kept)
        {
            _byPlace.Clear();
        }

        _byPlace[place] = built;
        return built;
    }
}
