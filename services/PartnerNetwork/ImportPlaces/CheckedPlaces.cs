using Sozialplanung.Contracts.Geography;
using Sozialplanung.PartnerNetwork.PlaceLists;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.PartnerNetwork.ImportPlaces;

/// <summary>A place as an import would store it, with the line of the file it comes from. <c>State</c> is <c>new</c>,
/// <c>changed</c> or <c>same</c>; <c>PlacedBy</c> is <c>point</c> or <c>street</c>.</summary>
public sealed record CheckedPlace
{
    public required int Line { get; init; }

    public required string State { get; init; }

    public required string Name { get; init; }

    public required string KindName { get; init; }

    /// <summary>Name of the Träger; empty: not known.</summary>
    public required string Organisation { get; init; }

    public required string Address { get; init; }

    public required string PlacedBy { get; init; }

    public required string Area { get; init; }

    public required string AreaName { get; init; }

    public required int? Capacity { get; init; }

    public required string Opening { get; init; }

    public required string Website { get; init; }
}

/// <summary>A stored place that an import would change or remove.</summary>
public sealed record TouchedPlace
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Address { get; init; }

    /// <summary>What would change, in words; empty where it would be removed.</summary>
    public required IReadOnlyList<string> Changes { get; init; }

    /// <summary>Somebody has changed it by hand since the list was last read.</summary>
    public required bool IsByHand { get; init; }
}

/// <summary>How many places of a kind a list has.</summary>
public sealed record KindCount(string KindName, int Places, int? Capacity, int WithoutCapacity);

/// <summary>What an import would do; nothing of it has been done.</summary>
public sealed record CheckedPlaces
{
    private const int ShownPlaces = 50;
    private const int ShownFindings = 100;

    public required string Source { get; init; }

    /// <summary>Whether nothing stands in its way.</summary>
    public required bool IsReady { get; init; }

    /// <summary>So many lines the file has.</summary>
    public required int Lines { get; init; }

    /// <summary>So many of them cannot be used.</summary>
    public required int RefusedLines { get; init; }

    public required int Places { get; init; }

    public required int New { get; init; }

    public required int Changed { get; init; }

    public required int Unchanged { get; init; }

    public required int Gone { get; init; }

    public required int ByPoint { get; init; }

    public required int ByStreet { get; init; }

    public required IReadOnlyList<KindCount> Kinds { get; init; }

    /// <summary>Träger that nobody has entered yet; at most the first hundred.</summary>
    public required IReadOnlyList<string> NewOrganisations { get; init; }

    public required int NewOrganisationCount { get; init; }

    /// <summary>The first places as they would be stored, at most fifty.</summary>
    public required IReadOnlyList<CheckedPlace> First { get; init; }

    /// <summary>At most the first hundred, those changed by hand first.</summary>
    public required IReadOnlyList<TouchedPlace> ChangedPlaces { get; init; }

    /// <summary>At most the first hundred.</summary>
    public required IReadOnlyList<TouchedPlace> GonePlaces { get; init; }

    /// <summary>Why it would be refused; at most the first hundred.</summary>
    public required IReadOnlyList<PlacedError> Errors { get; init; }

    public required int ErrorCount { get; init; }

    /// <summary>What a person should look at; at most the first hundred.</summary>
    public required IReadOnlyList<PlacedError> Warnings { get; init; }

    public required int WarningCount { get; init; }

    internal static CheckedPlaces Of(
        string source,
        PlaceTable? table,
        RowFindings rows,
        ImportFindings findings,
        PlaceComparison comparison,
        TraegerNames? organisations,
        IReadOnlyDictionary<string, PublishedArea> areas
    ) =>
        new()
        {
            Source = source,
            IsReady = !findings.HasErrors,
            Lines = table?.Lines.Count ?? 0,
            RefusedLines = rows.Lines,
            Places = comparison.Places.Count,
            New = comparison.New.Count(),
            Changed = comparison.Changed.Count(),
            Unchanged = comparison.Unchanged,
            Gone = comparison.Gone.Count,
            ByPoint = comparison.Places.Count(place => place.Placed.IsByPoint),
            ByStreet = comparison.Places.Count(place => !place.Placed.IsByPoint),
            Kinds = [.. KindsOf(comparison)],
            NewOrganisations =
            [
                .. (organisations?.New ?? []).Select(row => row.Name).Order(StringComparer.Ordinal).Take(ShownFindings),
            ],
            NewOrganisationCount = organisations?.New.Count ?? 0,
            First = [.. comparison.Places.Take(ShownPlaces).Select(place => Shown(place, organisations, areas))],
            ChangedPlaces =
            [
                .. comparison
                    .Changed.OrderBy(place => place.Before!.ChangedByHandAt is null)
                    .Take(ShownFindings)
                    .Select(place => Touched(place.Before!, place.Changes)),
            ],
            GonePlaces = [.. comparison.Gone.Take(ShownFindings).Select(row => Touched(row, []))],
            Errors = [.. findings.Errors.Take(ShownFindings)],
            ErrorCount = findings.Errors.Count,
            Warnings = [.. findings.Warnings.Take(ShownFindings)],
            WarningCount = findings.Warnings.Count,
        };

    private static IEnumerable<KindCount> KindsOf(PlaceComparison comparison) =>
        comparison
            .Places.Select(place => place.Placed.Draft)
            .GroupBy(draft => draft.KindName, StringComparer.Ordinal)
            .OrderByDescending(kind => kind.Count())
            .ThenBy(kind => kind.Key, StringComparer.Ordinal)
            .Take(ShownFindings)
            .Select(kind => new KindCount(
                kind.Key,
                kind.Count(),
                kind.All(draft => draft.Capacity is null) ? null : kind.Sum(draft => draft.Capacity ?? 0),
                kind.Count(draft => draft.Capacity is null)
            ));

    private static CheckedPlace Shown(
        MatchedPlace place,
        TraegerNames? organisations,
        IReadOnlyDictionary<string, PublishedArea> areas
    )
    {
        var draft = place.Placed.Draft;
        return new CheckedPlace
        {
            Line = draft.Line,
            State =
                place.Before is null ? "new"
                : place.Changes.Count > 0 ? "changed"
                : "same",
            Name = draft.Name,
            KindName = draft.KindName,
            Organisation = organisations?.NameOf(place.Organisation) ?? draft.Organisation,
            Address = draft.Address,
            PlacedBy = place.Placed.IsByPoint ? "point" : "street",
            Area = place.Placed.Area,
            AreaName = areas.GetValueOrDefault(place.Placed.Area)?.Name ?? place.Placed.Area,
            Capacity = draft.Capacity,
            Opening = draft.Opening,
            Website = draft.Website,
        };
    }

    private static TouchedPlace Touched(Storage.PlaceRow row, IReadOnlyList<string> changes) =>
        new()
        {
            Code = row.Code,
            Name = row.Name,
            Address = row.Address,
            Changes = changes,
            IsByHand = row.ChangedByHandAt is not null,
        };
}
