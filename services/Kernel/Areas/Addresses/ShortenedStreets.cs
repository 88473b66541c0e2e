namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// Finds the one street that a name with shortened words stands for: "K.-Adenauer-Str." is Konrad-Adenauer-Straße as long as
/// there is no Karl. The register may shorten too.
/// </summary>
internal sealed class ShortenedStreets
{
    private readonly List<(RegisteredStreet Street, StreetWord[] Words)> _all = [];
    private readonly List<(RegisteredStreet Street, StreetWord[] Words)> _shortened = [];

    public ShortenedStreets(IEnumerable<RegisteredStreet> streets)
    {
        foreach (var street in streets)
        {
            var words = StreetKey.Words(street.Name);
            _all.Add((street, words));
            if (Array.Exists(words, word => word.IsShortened))
            {
                _shortened.Add((street, words));
            }
        }
    }

    /// <summary>The street, nothing, or several. <paramref name="hasInitial"/>: the name has a first letter with a dot, so that a
    /// mere similarity means nothing: "E.-Breuer-Str." is not the plain Breuerstraße.</summary>
    public SimilarStreets.Found Find(
        ReadOnlySpan<char> name,
        ReadOnlySpan<char> houseNumber,
        ReadOnlySpan<char> addition,
        out bool hasInitial
    )
    {
        hasInitial = false;
        var found = SimilarStreets.Found.Nothing(MatchReason.StreetUnknown);
        if (!name.Contains('.') && _shortened.Count == 0)
        {
            return found;
        }

        var words = StreetKey.Words(name);
        hasInitial = Array.Exists(words, word => word.IsInitial);
        foreach (var (street, candidate) in Array.Exists(words, word => word.IsShortened) ? _all : _shortened)
        {
            if (!Fit(words, candidate))
            {
                continue;
            }

            if (found.Street is not null)
            {
                return SimilarStreets.Found.Nothing(MatchReason.StreetAmbiguous);
            }

            var similarity = (double)words.Sum(word => word.Text.Length) / candidate.Sum(word => word.Text.Length);
            found = new(
                street,
                NumberLocator.Locate(street, houseNumber, addition),
                Math.Min(similarity, 1 / similarity),
                MatchReason.Abbreviated
            );
        }

        return found;
    }

    private static bool Fit(StreetWord[] words, StreetWord[] candidate)
    {
        if (words.Length != candidate.Length)
        {
            return false;
        }

        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (!words[i].Fits(candidate[i]))
            {
                return false;
            }
        }

        return true;
    }
}
