using Sozialplanung.Areas.Addresses;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.PartnerNetwork.AskGeography;
using Sozialplanung.PartnerNetwork.PlaceLists;

namespace Sozialplanung.PartnerNetwork.ImportPlaces;

/// <summary>What the Straßenverzeichnis says about an address: an area, or a sentence why not; a doubt beside the area.</summary>
internal sealed record FoundAddress(string? Area, string? Why, string? Doubt = null);

/// <summary>
/// Looks addresses up in the Straßenverzeichnis. In which municipality an address lies is never assumed where a line says something
/// else: a street of that name may be in each.
/// </summary>
internal sealed class PlaceAddresses
{
    private readonly KnownStreets _streets;
    private readonly string? _municipality;
    private readonly ILookup<string, string> _byName;

    public PlaceAddresses(KnownStreets streets, IEnumerable<PublishedArea> areas, string? municipality)
    {
        (_streets, _municipality) = (streets, municipality);
        _byName = areas
            .Where(area => streets.Municipalities.Contains(area.Code))
            .SelectMany(area => NamesOf(area.Name).Select(name => (name, area.Code)))
            .ToLookup(each => each.name, each => each.Code, StringComparer.Ordinal);
    }

    public FoundAddress Find(PlaceDraft draft)
    {
        if (draft.Street.Length == 0)
        {
            return new FoundAddress(null, "Die Zeile nennt weder Koordinaten noch eine Straße.");
        }

        if (_streets.Municipalities.Count == 0)
        {
            return new FoundAddress(
                null,
                "Die Zeile nennt keine Koordinaten, und es gibt noch kein Straßenverzeichnis, das ihrer Anschrift ein Gebiet gibt."
            );
        }

        var (municipality, why) = MunicipalityOf(draft);
        if (municipality is null)
        {
            return new FoundAddress(null, why);
        }

        _streets.Register.Match(municipality, draft.Street, draft.HouseNumber, "", out var match);
        return match.Class switch
        {
            MatchClass.Exact => new FoundAddress(match.AreaCode, null),
            MatchClass.Interpolated or MatchClass.Fuzzy => new FoundAddress(match.AreaCode, null, match.ReasonText),
            MatchClass.None => new FoundAddress(null, $"„{draft.Address}“ steht nicht im Straßenverzeichnis: {match.ReasonText}"),
        };
    }

    private (string? Municipality, string? Why) MunicipalityOf(PlaceDraft draft)
    {
        if (_municipality is { Length: > 0 })
        {
            return (_municipality, null);
        }

        if (draft.Postcode.Length > 0 && _streets.Municipalities.Contains(draft.Postcode))
        {
            return (draft.Postcode, null);
        }

        if (draft.Town.Length > 0)
        {
            var found = _streets.Municipalities.Contains(draft.Town)
                ? [draft.Town]
                : NamesOf(draft.Town).SelectMany(name => _byName[name]).Distinct(StringComparer.Ordinal).ToList();
            return found switch
            {
                [var one] => (one, null),
                [] => (null, $"Der Ort „{draft.Town}“ kommt im Straßenverzeichnis nicht vor."),
                _ => (null, $"Den Ort „{draft.Town}“ gibt es im Straßenverzeichnis mehrmals. Bitte geben Sie die Gemeinde an."),
            };
        }

        return _streets.Municipalities.Count == 1
            ? (_streets.Municipalities.First(), null)
            : (null, "Die Zeile nennt keinen Ort, den das Straßenverzeichnis kennt. Bitte geben Sie die Gemeinde an.");
    }

    // „Saarlouis, Kreisstadt“ is „Saarlouis“.
    private static IEnumerable<string> NamesOf(string name) =>
        new[] { PlainKey.Of(name), PlainKey.Of(name.Split(',', '(')[0]) }.Distinct(StringComparer.Ordinal);
}
