using Microsoft.EntityFrameworkCore;
using Sozialplanung.PartnerNetwork.PlaceLists;
using Sozialplanung.PartnerNetwork.Storage;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.PartnerNetwork.ImportPlaces;

/// <summary>What a person should know before a list is stored: what was changed by hand, what goes, what is there already.</summary>
internal static class PlaceWarnings
{
    public static async Task WarnAsync(
        NetworkDb session,
        string source,
        PlaceComparison comparison,
        ImportFindings findings,
        CancellationToken cancellationToken
    )
    {
        foreach (var place in comparison.Changed.Where(place => place.Before!.ChangedByHandAt is not null))
        {
            findings.Warn(
                $"„{place.Before!.Name}“ wurde am {PlaceFields.DayOf(place.Before.ChangedByHandAt!.Value)} von Hand geändert; die Datei überschreibt: {string.Join(", ", place.Changes)}.",
                place.Placed.Draft.Line
            );
        }

        if (comparison.Gone.Count > 0)
        {
            var names = string.Join(", ", comparison.Gone.Take(10).Select(row => $"„{row.Name}“"));
            findings.Warn(
                $"Nicht mehr in der Datei und danach nicht mehr im Netzwerk: {names}{(comparison.Gone.Count > 10 ? $" und {comparison.Gone.Count - 10} weitere" : "")}."
            );
        }

        var newKeys = comparison
            .New.GroupBy(place => PlainKey.OfPlace(place.Placed.Draft.Name, place.Placed.Draft.Address), StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var others =
            newKeys.Count == 0
                ? []
                : await session
                    .Places.AsNoTracking()
                    .Where(row => row.Source == null || row.Source != source)
                    .ToListAsync(cancellationToken);
        foreach (var other in others)
        {
            if (newKeys.GetValueOrDefault(PlainKey.OfPlace(other.Name, other.Address)) is { } twin)
            {
                findings.Warn(
                    $"„{other.Name}“ steht mit derselben Anschrift schon im Netzwerk ({PlaceFields.OriginOf(other)}) und stünde danach zweimal da.",
                    twin.Placed.Draft.Line
                );
            }
        }
    }
}
