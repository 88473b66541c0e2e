using Sozialplanung.Facts;

namespace Sozialplanung.Ingestion.ReadCompleteness;

/// <summary>What of a delivery is missing, in words that name municipalities and areas.</summary>
internal static class MissingWords
{
    private const int Named = 5;

    public static string OfParts(IReadOnlyList<Period> parts) =>
        parts.Count switch
        {
            0 => "",
            1 => $"{parts[0].Name} fehlt",
            _ => $"{List(parts.Select(part => part.Name))} fehlen",
        };

    /// <summary>Municipalities of which nothing is there come first, then areas of the others.</summary>
    public static string OfAreas(IReadOnlyList<ExpectedArea> expected, IReadOnlyList<ExpectedArea> missing)
    {
        var municipalities = expected.GroupBy(area => area.Municipality, StringComparer.Ordinal).ToList();
        if (expected.All(area => area.Municipality == area.Code))
        {
            return Missing(missing.Select(area => area.Name), expected.Count, "Gemeinden");
        }

        var without = missing.Select(area => area.Code).ToHashSet(StringComparer.Ordinal);
        var whole =
            municipalities.Count > 1
                ? municipalities.Where(of => of.Key.Length > 0 && of.All(area => without.Contains(area.Code))).ToList()
                : [];
        var rest = missing.Where(area => !whole.Exists(of => of.Key == area.Municipality)).ToList();
        return string.Join(
            "; ",
            new[]
            {
                Missing(whole.Select(of => of.First().MunicipalityName), municipalities.Count, "Gemeinden"),
                Missing(rest.Select(area => area.Name), expected.Count, "Gebieten"),
            }.Where(text => text.Length > 0)
        );
    }

    private static string Missing(IEnumerable<string> names, int of, string word)
    {
        var all = names.ToList();
        return all.Count == 0 ? "" : $"{all.Count} von {of} {word} {(all.Count == 1 ? "fehlt" : "fehlen")} ({List(all)})";
    }

    private static string List(IEnumerable<string> names)
    {
        var all = names.ToList();
        return string.Join(", ", all.Take(Named))
            + (all.Count - Named) switch
            {
                <= 0 => "",
                1 => " und ein weiteres",
                var more => $" und {more} weitere",
            };
    }
}
