namespace Sozialplanung.DemoDistrict.LivePeople;

/// <summary>
/// Mistypes street names the way clerks do, in the classes that address matching is measured by: letters swapped, left out,
/// doubled, written by ear, abbreviated, a space forgotten; a digit too many in the house number; and a few entries that nobody
/// can resolve.
/// </summary>
internal static class Mistyping
{
    /// <summary>The class of error by its number; 0 is none.</summary>
    public static readonly string[] Classes =
    [
        "none",
        "transposition",
        "omission",
        "doubledLetter",
        "phonetic",
        "abbreviation",
        "missingSpace",
        "houseNumber",
        "hopeless",
    ];

    public const int HouseNumber = 7,
        Hopeless = 8;

    private const double Rate = 0.015,
        HopelessRate = 0.0005;

    private static readonly double[] Shares = [0, 0.19, 0.19, 0.14, 0.14, 0.18, 0.1, 0.06];

    private static readonly (string Written, string Heard)[] ByEar =
    [
        ("ph", "f"),
        ("ä", "e"),
        ("th", "t"),
        ("ck", "k"),
        ("tz", "z"),
        ("ei", "ai"),
        ("dt", "t"),
        ("v", "f"),
        ("ie", "i"),
        ("eh", "e"),
        ("z", "ts"),
    ];

    private static readonly string[] Nowhere =
    [
        "Postfach",
        "ohne festen Wohnsitz",
        "unbekannt",
        "Wochenendgebiet Parz.",
        "amtl. abgemeldet",
        "Schaustellerplatz",
        "Gartenanlage hinten",
    ];

    public static byte Draw(Dice dice)
    {
        var chance = dice.Unit();
        return chance < HopelessRate ? (byte)Hopeless
            : chance < HopelessRate + Rate ? (byte)dice.PickWeighted(Shares)
            : (byte)0;
    }

    /// <summary>The mistyped name. Where the class does not fit the name, two letters are swapped.</summary>
    public static string Apply(string name, int kind, Dice dice)
    {
        var typed = kind switch
        {
            2 => name.Remove(Inner(name, dice), 1),
            3 => Inner(name, dice) is var at ? name.Insert(at, name[at].ToString()) : name,
            4 => Heard(name),
            5 => Abbreviated(name),
            6 => name.Contains(' ', StringComparison.Ordinal) ? name.Remove(name.LastIndexOf(' '), 1) : name,
            Hopeless => dice.Pick(Nowhere),
            _ => name,
        };
        return typed == name && kind != HouseNumber ? Swapped(name, dice) : typed;
    }

    // Not the first letter, which everybody gets right, and not at a word's border.
    private static int Inner(string name, Dice dice)
    {
        for (var attempt = 0; attempt < 40; attempt++)
        {
            var at = dice.Between(1, name.Length - 2);
            if (char.IsLetter(name[at]) && char.IsLetter(name[at - 1]) && char.IsLetter(name[at + 1]))
            {
                return at;
            }
        }

        return 1;
    }

    private static string Swapped(string name, Dice dice)
    {
        for (var attempt = 0; attempt < 40; attempt++)
        {
            var at = Inner(name, dice);
            if (name[at] != name[at + 1])
            {
                return string.Concat(name.AsSpan(0, at), [name[at + 1], name[at]], name.AsSpan(at + 2));
            }
        }

        return name + name[^1];
    }

    private static string Heard(string name)
    {
        foreach (var (written, heard) in ByEar)
        {
            var at = name.IndexOf(written, 1, StringComparison.Ordinal);
            if (at > 0)
            {
                return string.Concat(name.AsSpan(0, at), heard, name.AsSpan(at + written.Length));
            }
        }

        return name;
    }

    private static string Abbreviated(string name) =>
        name.Replace("straße", "str.", StringComparison.Ordinal)
            .Replace("Straße", "Str.", StringComparison.Ordinal)
            .Replace("Auf der ", "A. d. ", StringComparison.Ordinal)
            .Replace("An der ", "a. d. ", StringComparison.Ordinal)
            .Replace("platz", "pl.", StringComparison.Ordinal);
}
