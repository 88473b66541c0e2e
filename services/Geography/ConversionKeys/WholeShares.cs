using Sozialplanung.Areas.Conversion;

namespace Sozialplanung.Geography.ConversionKeys;

/// <summary>Shares of which those of one old area make exactly 1, so that nobody is lost or counted twice.</summary>
internal static class WholeShares
{
    private const int Digits = 100_000_000;

    /// <summary>Shares that are 1 together but for rounding, or any positive weights, in hundred-millionths; those of nothing are gone.</summary>
    public static IReadOnlyList<KeyShare> Of(IEnumerable<KeyShare> weights) =>
        [
            .. weights
                .GroupBy(share => share.Old, StringComparer.Ordinal)
                .SelectMany(old =>
                {
                    KeyShare[] parts = [.. old.Where(part => part.Share > 0).OrderBy(part => part.New, StringComparer.Ordinal)];
                    var sum = parts.Sum(part => part.Share);
                    var whole = LargestRemainder.Round(
                        [.. parts.Select(part => (double)(part.Share / sum * Digits))],
                        parts.Length == 0 ? 0 : Digits
                    );
                    return parts
                        .Select((part, k) => part with { Share = (decimal)whole[k] / Digits })
                        .Where(part => part.Share > 0);
                }),
        ];
}
