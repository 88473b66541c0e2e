using System.Text.Json;

namespace Sozialplanung.Indicators.Releases;

/// <summary>A count that must not be known and that its readers can compute all the same.</summary>
internal sealed record UnprotectedCell
{
    /// <summary>A Gemeinde that knows all of its own counts.</summary>
    internal const string Insider = "Gemeinde";

    /// <summary>The indicators that show it, or from which it follows.</summary>
    public required IReadOnlyList<string> Indicators { get; init; }

    public required string AreaCode { get; init; }

    public required string AreaName { get; init; }

    public required string Period { get; init; }

    /// <summary>Who can compute it: <c>Oeffentlichkeit, Verwaltung, Gemeinde</c>.</summary>
    public required string Audience { get; init; }

    /// <summary>It is not shown itself: a group of persons that follows from what the indicators show.</summary>
    public bool IsPart { get; init; }

    /// <summary>Earlier releases gave it away; nothing that this one withholds takes it back.</summary>
    public bool IsGivenAway { get; init; }

    public string Sentence =>
        $"{(IsPart ? "Eine Teilgruppe von " : "")}{Names} in {AreaName}, {Period}, ist für {Readers} zu errechnen"
        + (IsGivenAway ? ", weil frühere Freigaben zu viel zeigen." : ".");

    private string Names => string.Join(" und ", Indicators.Select(name => $"„{name}“"));

    private string Readers =>
        Audience switch
        {
            "Oeffentlichkeit" => "die Öffentlichkeit",
            Insider => "eine Gemeinde, die ihre eigenen Zahlen kennt,",
            _ => "die Verwaltung",
        };

    /// <summary>The cells as a release keeps them.</summary>
    internal static IReadOnlyList<UnprotectedCell> ReadAll(string cells) =>
        JsonSerializer.Deserialize<IReadOnlyList<UnprotectedCell>>(cells, JsonSerializerOptions.Web)!;
}
