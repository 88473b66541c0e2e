using Sozialplanung.Facts;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>The sign in the quality column of a flat GENESIS file; the profile may name others.</summary>
internal static class QualitySigns
{
    public static ValueFlags Read(ReadOnlySpan<char> sign, IReadOnlyDictionary<string, string> own)
    {
        var trimmed = sign.Trim();
        if (own.Count > 0 && own.TryGetValue(trimmed.ToString(), out var flag))
        {
            return FlagSigns.ReadName(flag);
        }

        return FlagSigns.Read(trimmed);
    }
}
