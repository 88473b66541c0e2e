namespace Sozialplanung.Facts;

/// <summary>The letters and words for <see cref="ValueFlags"/>, and their names as services store and send them.</summary>
public static class FlagSigns
{
    /// <summary>
    /// Of a value that its reader may see and the public may not. No provider sends it: it is set where values are read.
    /// </summary>
    public const string NotPublic = "NotPublic";

    private const string NotPublicLetter = "n";

    private static readonly (ValueFlags Flag, string Letter, string Meaning)[] _all =
    [
        (ValueFlags.Provisional, "p", "vorläufig"),
        (ValueFlags.Revised, "r", "berichtigt"),
        (ValueFlags.Estimated, "s", "geschätzt"),
        (ValueFlags.LimitedReliability, "()", "Aussagewert eingeschränkt"),
        (ValueFlags.AsPublished, "v", "Summe wie veröffentlicht"),
        (ValueFlags.Converted, "u", "umgerechnet von einem anderen Gebietsstand"),
    ];

    /// <summary>The flag of a letter (p, r, s) or of the brackets „()“ as providers write it; none for any other text.</summary>
    public static ValueFlags Read(ReadOnlySpan<char> sign)
    {
        foreach (var (flag, letter, _) in _all)
        {
            if (flag is not (ValueFlags.AsPublished or ValueFlags.Converted) && sign.SequenceEqual(letter))
            {
                return flag;
            }
        }

        return ValueFlags.None;
    }

    /// <summary>The letter of a stored name; empty for brackets, which stand around the number, and for unknown names.</summary>
    public static string LetterOf(string name) =>
        name == NotPublic ? NotPublicLetter
        : ReadName(name) is var flag and not ValueFlags.LimitedReliability
            ? Array.Find(_all, known => known.Flag == flag).Letter ?? ""
        : "";

    /// <summary>What a stored name means, in German; an unknown name stays as it is.</summary>
    public static string MeaningOf(string name) =>
        name == NotPublic ? "nicht öffentlich" : Array.Find(_all, known => known.Flag == ReadName(name)).Meaning ?? name;

    /// <summary>The names that are stored and sent; null where there is no flag.</summary>
    public static string[]? NamesOf(ValueFlags flags) =>
        flags == ValueFlags.None
            ? null
            : [.. _all.Where(known => flags.HasFlag(known.Flag)).Select(known => known.Flag.ToString())];

    /// <summary>The flags of stored names; names that nobody knows are passed over.</summary>
    public static ValueFlags ReadNames(IEnumerable<string>? names) =>
        (names ?? []).Aggregate(ValueFlags.None, (all, name) => all | ReadName(name));

    /// <summary>The flag of one stored name; none for any other text.</summary>
    public static ValueFlags ReadName(string name) => Array.Find(_all, known => known.Flag.ToString() == name).Flag;
}
