using System.Buffers;

namespace Sozialplanung.Tables;

/// <summary>One of the parts, between semicolons, of a number format of Excel (ECMA-376, part 1, 18.8.31).</summary>
internal sealed record CellFormatSection
{
    private static readonly SearchValues<char> _signs = SearchValues.Create("<>≤≥*/‰");

    /// <summary>Holds for numbers that meet this, as <c>&lt;5</c>; null: by its place.</summary>
    public string? Condition { get; init; }

    public bool IsEmpty { get; init; }

    public bool HasDigits { get; init; }

    public bool IsPercent { get; init; }

    public bool IsDay { get; init; }

    public bool IsTime { get; init; }

    /// <summary>A comma behind the last digit: shown in thousands.</summary>
    public bool IsScaled { get; init; }

    /// <summary>The letters that are shown as they stand.</summary>
    public string Literal { get; init; } = "";

    /// <summary>Only zeros: shown with this many digits, zeros in front; 0: otherwise.</summary>
    public int Digits { get; init; }

    /// <summary>Words beside a number that make another one of it, and digits that are none of its own.</summary>
    public bool ChangesNumber =>
        Literal.Any(char.IsAsciiDigit)
        || Literal.Contains("Tsd", StringComparison.OrdinalIgnoreCase)
        || Literal.Contains("Tausend", StringComparison.OrdinalIgnoreCase)
        || Literal.Contains("Mio", StringComparison.OrdinalIgnoreCase)
        || Literal.Contains("Mill", StringComparison.OrdinalIgnoreCase)
        || Literal.Contains("Mrd", StringComparison.OrdinalIgnoreCase)
        || Literal.Contains("T€", StringComparison.Ordinal)
        || Literal.Contains("TEUR", StringComparison.OrdinalIgnoreCase)
        || Literal.AsSpan().ContainsAny(_signs);

    public bool Meets(double number) =>
        Condition is null
        || (
            double.TryParse(
                Condition.AsSpan().TrimStart("<>="),
                System.Globalization.NumberStyles.Float,
                System.Globalization.CultureInfo.InvariantCulture,
                out var bound
            )
            && Condition[..(Condition.Length - Condition.AsSpan().TrimStart("<>=").Length)] switch
            {
                "<" => number < bound,
                "<=" => number <= bound,
                ">" => number > bound,
                ">=" => number >= bound,
                "<>" => number != bound,
                _ => number == bound,
            }
        );
}
