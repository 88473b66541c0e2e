using System.Text.RegularExpressions;
using Sozialplanung.PartnerNetwork.PlaceLists;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.PartnerNetwork.ProposePlaces;

/// <summary>What can be said of a column by its texts.</summary>
internal sealed partial class PlaceColumn
{
    private const int ShownExamples = 5;
    private const int LongestExample = 60;

    public PlaceColumn(string name, int index, IReadOnlyList<PlaceLine> lines)
    {
        Name = name;
        Texts = [.. lines.Select(line => line[index])];
        Filled = Texts.Count(text => text.Length > 0);
        Distinct = [.. Texts.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];
        Numbers = Share(text => PlacePoints.Number(text) is not null);
        Words = Share(text => text.Count(char.IsLetter) >= 3);
        Postcodes = Share(text => text.Length is 4 or 5 && text.All(char.IsAsciiDigit));
        Streets = Share(Street().IsMatch);
        HaveNumbers = Share(text => text.Any(char.IsAsciiDigit));
    }

    public string Name { get; }

    public IReadOnlyList<string> Texts { get; }

    public int Filled { get; }

    public IReadOnlyList<string> Distinct { get; }

    public double Numbers { get; }

    public double Words { get; }

    public double Postcodes { get; }

    public double Streets { get; }

    public double HaveNumbers { get; }

    public bool IsUnique => Filled == Texts.Count && Distinct.Count == Filled && Filled > 1;

    public ProposedPlaceColumn Described() =>
        new()
        {
            Name = Name,
            Examples = [.. Distinct.Take(ShownExamples).Select(Shorten)],
            Distinct = Distinct.Count,
            Empty = Texts.Count - Filled,
            IsUnique = IsUnique,
        };

    public static string Shorten(string text) =>
        PlainText.Cleaned(text.Length <= LongestExample ? text : text[..LongestExample] + "…");

    private double Share(Func<string, bool> rule) =>
        Filled == 0 ? 0 : (double)Texts.Count(text => text.Length > 0 && rule(text)) / Filled;

    [GeneratedRegex(@"(str\.?|stra(ß|ss)e|weg|platz|pl\.|gasse|allee|ring|ufer|damm|markt)\b.{0,12}$", RegexOptions.IgnoreCase)]
    private static partial Regex Street();
}
