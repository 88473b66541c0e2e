using System.Diagnostics.CodeAnalysis;

namespace Sozialplanung.Areas.Keys;

/// <summary>
/// Amtlicher Gemeindeschlüssel: eight digits, Land (2), Regierungsbezirk (1), Kreis (2), Gemeinde (3). Text, because of leading
/// zeros (Destatis, Gemeindeverzeichnis-Informationssystem GV-ISys). The default value is no key; <see cref="IsEmpty"/> tells.
/// </summary>
public readonly record struct Ags : IComparable<Ags>
{
    private readonly string? _digits;

    private Ags(string digits) => _digits = digits;

    /// <summary>True for the default value, which is no key.</summary>
    public bool IsEmpty => _digits is null;

    /// <summary>The two digits of the Land.</summary>
    public string Land => Digits[..2];

    /// <summary>Three digits: Land and Regierungsbezirk.</summary>
    public string Regierungsbezirk => Digits[..3];

    /// <summary>Five digits: the key of the Kreis.</summary>
    public string Kreis => Digits[..5];

    /// <summary>A kreisfreie Stadt is its own and only municipality: the last three digits are zero.</summary>
    public bool IsKreisfreieStadt => Digits.EndsWith("000", StringComparison.Ordinal);

    private string Digits => _digits ?? throw new InvalidOperationException("There is no key.");

    /// <summary>Reads a key. Errors: <see cref="FormatException"/> with a German sentence that says what is wrong.</summary>
    public static Ags Parse(string text) =>
        TryParse(text, out var key, out var problem) ? key : throw new FormatException(problem);

    /// <summary>
    /// Reads eight digits of an existing Land; spaces are skipped ("10 0 44 111"). Seven digits are refused with the hint that a
    /// spreadsheet took the leading zero, because guessing belongs to the import profile.
    /// </summary>
    public static bool TryParse(string? text, out Ags key, [NotNullWhen(false)] out string? problem)
    {
        key = default;
        problem = AreaKeyDigits.Check(text, 8, "AGS", out var digits);
        if (problem is null)
        {
            key = new Ags(digits);
        }

        return problem is null;
    }

    /// <summary>The twelve-digit key of this municipality within its Gemeindeverband (four digits).</summary>
    public Ars ToArs(string association) => Ars.Parse(Kreis + association + Digits[5..]);

    public int CompareTo(Ags other) => string.CompareOrdinal(_digits, other._digits);

    public static bool operator <(Ags left, Ags right) => left.CompareTo(right) < 0;

    public static bool operator >(Ags left, Ags right) => left.CompareTo(right) > 0;

    public static bool operator <=(Ags left, Ags right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Ags left, Ags right) => left.CompareTo(right) >= 0;

    public override string ToString() => _digits ?? "";
}
