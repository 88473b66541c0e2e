namespace Sozialplanung.Ingestion.CheckDelivery;

/// <summary>Rules whose findings are about single rows: a profile may tolerate a share of them.</summary>
internal static class RowRules
{
    public static IReadOnlySet<string> All { get; } =
        new HashSet<string>
        {
            "unknown-area",
            "area-missing",
            "area-ambiguous",
            "area-outside",
            "wrong-level",
            "not-a-number",
            "row-width",
            "contributor-missing",
            "contributor-unreadable",
            "period-unreadable",
            "period-missing",
            "unknown-category",
            "unknown-measure",
            "duplicate-key",
            "negative",
            "above-hundred",
            "above-maximum",
            "cell-doubtful",
            "date-unreadable",
            "sex-unreadable",
            "born-later",
        };
}
