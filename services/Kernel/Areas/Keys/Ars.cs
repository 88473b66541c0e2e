using System.Diagnostics.CodeAnalysis;

namespace Sozialplanung.Areas.Keys;

/// <summary>
/// Amtlicher Regionalschlüssel: twelve digits, Land (2), Regierungsbezirk (1), Kreis (2), Gemeindeverband (4), Gemeinde (3). It
/// is the AGS with the Gemeindeverband (Verbandsgemeinde, Amt, Samtgemeinde) put in; a municipality without one has 0 and its own
/// number there (…0111111).
/// </summary>
public readonly record struct Ars : IComparable<Ars>
{
    private readonly string? _digits;

    private Ars(string digits) => _digits = digits;

    /// <summary>True for the default value, which is no key.</summary>
    public bool IsEmpty => _digits is null;

    /// <summary>The two digits of the Land.</summary>
    public string Land => Digits[..2];

    /// <summary>Three digits: Land and Regierungsbezirk.</summary>
    public string Regierungsbezirk => Digits[..3];

    /// <summary>Five digits: the key of the Kreis.</summary>
    public string Kreis => Digits[..5];

    /// <summary>Key of the Gemeindeverband, nine digits.</summary>
    public string Verbandsgemeinde => Digits[..9];

    /// <summary>Whether the municipality belongs to a Gemeindeverband: then the Verband's number begins with 5. It begins with 0
    /// for a municipality on its own and with 9 for a gemeindefreies Gebiet (Destatis, notes to GV-ISys).</summary>
    public bool HasVerbandsgemeinde => Digits[5] == '5';

    /// <summary>The eight-digit key: the Gemeindeverband left out.</summary>
    public Ags Ags => Ags.Parse(Digits[..5] + Digits[9..]);

    private string Digits => _digits ?? throw new InvalidOperationException("There is no key.");

    /// <summary>Reads a key. Errors: <see cref="FormatException"/> with a German sentence that says what is wrong.</summary>
    public static Ars Parse(string text) =>
        TryParse(text, out var key, out var problem) ? key : throw new FormatException(problem);

    /// <summary>Reads twelve digits of an existing Land; spaces are skipped.</summary>
    public static bool TryParse(string? text, out Ars key, [NotNullWhen(false)] out string? problem)
    {
        key = default;
        problem = AreaKeyDigits.Check(text, 12, "ARS", out var digits);
        if (problem is null)
        {
            key = new Ars(digits);
        }

        return problem is null;
    }

    public int CompareTo(Ars other) => string.CompareOrdinal(_digits, other._digits);

    public static bool operator <(Ars left, Ars right) => left.CompareTo(right) < 0;

    public static bool operator >(Ars left, Ars right) => left.CompareTo(right) > 0;

    public static bool operator <=(Ars left, Ars right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Ars left, Ars right) => left.CompareTo(right) >= 0;

    public override string ToString() => _digits ?? "";
}
