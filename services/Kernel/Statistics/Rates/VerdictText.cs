namespace Sozialplanung.Statistics.Rates;

/// <summary>The verdict in the words that stand beside a value.</summary>
public static class VerdictText
{
    /// <summary>German, in lower case, to follow the name of the area.</summary>
    public static string ToText(this Verdict verdict) =>
        verdict switch
        {
            Verdict.NotComparable => "nicht vergleichbar",
            Verdict.NotDistinguishable => "nicht unterscheidbar",
            Verdict.Lower => "niedriger",
            Verdict.Higher => "höher",
        };
}
