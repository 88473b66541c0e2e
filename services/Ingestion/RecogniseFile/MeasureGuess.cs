using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>What a measure is, from what it is called and the numbers it has.</summary>
internal static class MeasureGuess
{
    private static readonly string[] _finished =
    [
        "anteil",
        "quote",
        "prozent",
        "percent",
        "%",
        "durchschnitt",
        "mittel",
        "median",
        "index",
        "dichte",
        "rate",
        "ratio",
        "share",
        " je ",
        "pro kopf",
        "quotient",
        "z_",
    ];

    private static readonly string[] _percent = ["prozent", "percent", "%", "anteil", "quote"];

    public static MeasureDefinition Of(string code, string name, string unit, IReadOnlyCollection<string> numbers)
    {
        var words = $" {name} {unit} ".ToLowerInvariant();
        var isFinished =
            Array.Exists(_finished, word => words.Contains(word, StringComparison.Ordinal)) || numbers.Any(HasFraction);
        var isPercent = Array.Exists(_percent, word => words.Contains(word, StringComparison.Ordinal));
        return new MeasureDefinition
        {
            Code = code,
            Name = name,
            Unit = UnitOf(unit, isPercent, isFinished),
            Additive = !isFinished,
            MayBeNegative = numbers.Any(number => number.TrimStart('(', ' ') is ['-' or '−', _, ..]),
        };
    }

    private static string UnitOf(string unit, bool isPercent, bool isFinished) =>
        isPercent ? "%"
        : unit.Length > 0 && !unit.Equals("Anzahl", StringComparison.OrdinalIgnoreCase) ? unit
        : isFinished ? ""
        : "Anzahl";

    /// <summary>Whether the number has a part behind the decimal sign that is not zero: 520.0 has none.</summary>
    private static bool HasFraction(string text)
    {
        var sign = text.LastIndexOfAny(['.', ',']);
        return sign >= 0
            && text.Length - sign - 1 != 3
            && text.AsSpan(sign + 1).TrimEnd("%)prs ") is { IsEmpty: false } fraction
            && fraction.ContainsAnyExceptInRange('0', '0')
            && !fraction.ContainsAnyExceptInRange('0', '9');
    }
}
