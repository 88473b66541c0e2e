using Sozialplanung.Contracts.Geography;
using Sozialplanung.PartnerNetwork.AskGeography;

namespace Sozialplanung.PartnerNetwork.ImportPlaces;

/// <summary>Gives each place of a list its area; nothing is placed by guess.</summary>
internal sealed class PlacePlacement(AreaLookup areas, StreetLookup streets)
{
    public async Task<IReadOnlyList<PlacedDraft>> PlaceAsync(
        IReadOnlyList<PlaceDraft> drafts,
        PlaceProfile profile,
        IReadOnlyDictionary<string, PublishedArea> byCode,
        RowFindings findings,
        CancellationToken cancellationToken
    )
    {
        var points = drafts.Where(draft => draft.Point is not null).ToList();
        var codes = await areas.AtAllAsync([.. points.Select(draft => draft.Point!.Value)], cancellationToken);
        var areaOf = points.Zip(codes).ToDictionary(each => each.First.Line, each => each.Second);
        var addresses = drafts.Any(draft => draft.Street.Length > 0)
            ? new PlaceAddresses(await streets.ReadAsync(cancellationToken), byCode.Values, profile.Municipality)
            : null;
        var placed = new List<PlacedDraft>();
        foreach (var draft in drafts)
        {
            var code = draft.Point is null
                ? OfAddress(draft, addresses, profile, findings)
                : OfPoint(draft, areaOf[draft.Line], addresses, byCode, profile, findings);
            if (code is null)
            {
                continue;
            }

            if (byCode.TryGetValue(code, out var area))
            {
                placed.Add(new PlacedDraft(draft, code, area.Path));
            }
            else
            {
                findings.Refuse(
                    $"Das Straßenverzeichnis nennt das Gebiet „{code}“, das es im heutigen Gebietsstand nicht gibt.",
                    draft.Line,
                    profile.Columns.Street
                );
            }
        }

        return placed;
    }

    private static string? OfAddress(PlaceDraft draft, PlaceAddresses? addresses, PlaceProfile profile, RowFindings findings)
    {
        var found = addresses?.Find(draft) ?? new FoundAddress(null, "Die Zeile nennt weder Koordinaten noch eine Straße.");
        if (found.Area is null)
        {
            findings.Refuse(found.Why ?? "", draft.Line, profile.Columns.Street ?? profile.Columns.East);
        }
        else if (found.Doubt is not null)
        {
            findings.Warn($"„{draft.Name}“, {draft.Address}: {found.Doubt}", draft.Line, profile.Columns.Street);
        }

        return found.Area;
    }

    // The point says where it is; an address that says something else is for a person to look at.
    private static string? OfPoint(
        PlaceDraft draft,
        string code,
        PlaceAddresses? addresses,
        IReadOnlyDictionary<string, PublishedArea> byCode,
        PlaceProfile profile,
        RowFindings findings
    )
    {
        if (code.Length == 0)
        {
            findings.Refuse("Der Punkt liegt in keinem bekannten Gebiet.", draft.Line, profile.Columns.East ?? "geometry");
            return null;
        }

        if (
            draft.Street.Length > 0
            && addresses?.Find(draft) is { Area: { } other, Doubt: null }
            && byCode.TryGetValue(other, out var said)
            && byCode.TryGetValue(code, out var lies)
            && !lies.Path.Contains(other, StringComparer.Ordinal)
            && !said.Path.Contains(code, StringComparer.Ordinal)
        )
        {
            findings.Warn(
                $"„{draft.Name}“: Der Punkt liegt in {lies.Name}, die Anschrift nach dem Straßenverzeichnis in {said.Name}. Es gilt der Punkt.",
                draft.Line,
                profile.Columns.Street
            );
        }

        return code;
    }
}
