using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Record keys and cell keys as whole numbers below 10⁸ (a fraction of 8 digits), so that sums stay exact (Giessing 2016;
/// cellKey). Vector: cellkey-counts.
/// </summary>
public static class RecordKey
{
    /// <summary>Keys run from 0 to this less 1.</summary>
    public const long Scale = 100_000_000;

    /// <summary>
    /// The key of a unit, the same for ever: HMAC-SHA256 of its id under a secret of the office. Errors:
    /// <see cref="ArgumentException"/> for a secret shorter than 16 bytes.
    /// </summary>
    public static long Of(string unitId, ReadOnlySpan<byte> secret)
    {
        if (secret.Length < 16)
        {
            throw new ArgumentException("A secret has at least 16 bytes.", nameof(secret));
        }

        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(unitId), hash);
        return (long)(BinaryPrimitives.ReadUInt64BigEndian(hash) % Scale);
    }

    /// <summary>A key given as a fraction from 0 up to, not including, 1; digits beyond the eighth are rounded away.</summary>
    public static long FromFraction(double fraction) =>
        fraction is >= 0 and < 1
            ? (long)Math.Round(fraction * Scale) % Scale
            : throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "A record key is at least 0 and below 1.");

    /// <summary>The key of a cell: the fractional part of the sum of its records' keys; 0 for an empty cell.</summary>
    public static long CellKey(IEnumerable<long> recordKeys) => recordKeys.Aggregate(0L, (sum, key) => (sum + key) % Scale);
}
