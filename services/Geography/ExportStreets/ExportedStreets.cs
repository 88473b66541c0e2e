using Microsoft.EntityFrameworkCore;
using Sozialplanung.Areas.Addresses;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.StreetEntries;

namespace Sozialplanung.Geography.ExportStreets;

/// <summary>A stretch with what the register says of its street beside the area; null where it says nothing, or several
/// things.</summary>
internal sealed record ExportedStretch(StreetStretch Stretch, string? StreetKey, string? Postcode);

/// <summary>
/// The streets that are valid now. Where one has several postcodes its stretches end at their borders too, as long as the postcodes
/// do not overlap among themselves.
/// </summary>
internal sealed class ExportedStreets
{
    // Stands between area and postcode while both together are what a stretch is divided by.
    private const char Between = '\u001F';
    private readonly List<StreetRegisterEntry> _entries = [];
    private readonly List<string?> _postcodes = [];
    private readonly Dictionary<(string Municipality, string Street), Origin> _origins = [];

    private ExportedStreets() { }

    /// <summary>The codes of all areas that have a street.</summary>
    public HashSet<string> Areas { get; } = new(StringComparer.Ordinal);

    public static async Task<ExportedStreets> ReadAsync(GeographyDb session, CancellationToken cancellationToken)
    {
        var streets = new ExportedStreets();
        var rows = session
            .Streets.AsNoTracking()
            .Where(entry => entry.ValidTo == null)
            .OrderBy(entry => entry.Id)
            .AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            streets.Add(row);
        }

        return streets;
    }

    public IEnumerable<ExportedStretch> Stretches()
    {
        var parted = StreetRegister.Build(Parted());
        var mixed = parted.Findings.Select(finding => (finding.Municipality, finding.Street)).ToHashSet();
        var own = parted
            .Stretches()
            .Where(stretch => !mixed.Contains((stretch.Municipality, stretch.Street)))
            .ToLookup(stretch => (stretch.Municipality, stretch.Street));
        foreach (var stretch in StreetRegister.Build(_entries).Stretches())
        {
            var street = (stretch.Municipality, stretch.Street);
            if (!own.Contains(street))
            {
                var origin = _origins[street];
                yield return new ExportedStretch(stretch, origin.StreetKey, origin.Postcode);
            }
        }

        foreach (var stretch in own.SelectMany(street => street))
        {
            var (area, postcode) = (stretch.AreaCode.Split(Between)[0], stretch.AreaCode.Split(Between)[1]);
            yield return new ExportedStretch(
                stretch with
                {
                    AreaCode = area,
                },
                _origins[(stretch.Municipality, stretch.Street)].StreetKey,
                postcode
            );
        }
    }

    private void Add(StreetRegisterRow row)
    {
        _entries.Add(StreetEntry.Of(row));
        _postcodes.Add(row.Postcode);
        Areas.Add(row.Area);
        var street = (row.Municipality, row.Street);
        _origins[street] = _origins.TryGetValue(street, out var known)
            ? new Origin(
                known.StreetKey == row.StreetKey ? row.StreetKey : null,
                known.Postcode == row.Postcode ? row.Postcode : null,
                known.HasSeveral || known.Postcode != row.Postcode
            )
            : new Origin(row.StreetKey, row.Postcode, false);
    }

    private IEnumerable<StreetRegisterEntry> Parted() =>
        _entries
            .Zip(_postcodes)
            .Where(entry => _origins[(entry.First.Municipality, entry.First.Street)].HasSeveral)
            .Select(entry => entry.First with { AreaCode = $"{entry.First.AreaCode}{Between}{entry.Second}" });

    private sealed record Origin(string? StreetKey, string? Postcode, bool HasSeveral);
}
