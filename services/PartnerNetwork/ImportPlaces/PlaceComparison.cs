using Sozialplanung.PartnerNetwork.PlaceLists;
using Sozialplanung.PartnerNetwork.Storage;

namespace Sozialplanung.PartnerNetwork.ImportPlaces;

/// <summary>A place of the list beside the one that is stored; null: it is new.</summary>
internal sealed record MatchedPlace(PlacedDraft Placed, string? Organisation, PlaceRow? Before, IReadOnlyList<string> Changes);

/// <summary>
/// The list beside what is stored of it: new, changed, the same, gone. The key keeps the identity; where a list changes its keys, a place
/// of the same name and address is still the same.
/// </summary>
internal sealed record PlaceComparison(IReadOnlyList<MatchedPlace> Places, IReadOnlyList<PlaceRow> Gone)
{
    public IEnumerable<MatchedPlace> New => Places.Where(place => place.Before is null);

    public IEnumerable<MatchedPlace> Changed => Places.Where(place => place.Before is not null && place.Changes.Count > 0);

    public int Unchanged => Places.Count(place => place.Before is not null && place.Changes.Count == 0);

    /// <summary>Of the list, what is stored of it, and the kind that the profile names.</summary>
    public static PlaceComparison Of(
        IReadOnlyList<PlacedDraft> placed,
        IReadOnlyList<PlaceRow> stored,
        string kind,
        TraegerNames organisations
    )
    {
        var byKey = stored.ToDictionary(row => row.SourceKey ?? "", StringComparer.Ordinal);
        var taken = placed
            .Where(each => byKey.ContainsKey(each.Draft.Key))
            .Select(each => each.Draft.Key)
            .ToHashSet(StringComparer.Ordinal);
        var rest = stored
            .Where(row => !taken.Contains(row.SourceKey ?? ""))
            .GroupBy(row => PlainKey.OfPlace(row.Name, row.Address), StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var places = new List<MatchedPlace>();
        foreach (var each in placed)
        {
            var draft = each.Draft;
            if (!byKey.TryGetValue(draft.Key, out var before))
            {
                rest.Remove(PlainKey.OfPlace(draft.Name, draft.Address), out before);
            }

            var organisation = organisations.CodeOf(draft.Organisation);
            places.Add(
                new MatchedPlace(
                    each,
                    organisation,
                    before,
                    before is null ? [] : PlaceFields.Differences(before, each, kind, organisation)
                )
            );
        }

        var kept = places.Select(place => place.Before?.Code).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new PlaceComparison(
            places,
            [.. stored.Where(row => !kept.Contains(row.Code)).OrderBy(row => row.Name, StringComparer.Ordinal)]
        );
    }
}
