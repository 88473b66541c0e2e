namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>A measure as a profile names it, perhaps with a breakdown: <c>bevoelkerung[geschlecht=m]</c>.</summary>
internal static class MeasureName
{
    public static (string Measure, string Breakdown) Split(string name) =>
        name.IndexOf('[', StringComparison.Ordinal) is var at and > 0 && name.EndsWith(']')
            ? (name[..at].Trim(), name[(at + 1)..^1].Trim())
            : (name.Trim(), "");
}
