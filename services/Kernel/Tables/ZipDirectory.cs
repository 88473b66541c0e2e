using System.Buffers.Binary;

namespace Sozialplanung.Tables;

/// <summary>
/// The list of parts at the end of an archive, looked at before it is read: the library keeps an entry in memory for each, however
/// many the sender has written.
/// </summary>
internal static class ZipDirectory
{
    private const int LargestDirectory = 4 << 20;
    private const int LongestComment = ushort.MaxValue;
    private const int EndLength = 22;

    /// <summary>Leaves the file at its beginning. Errors: <see cref="UnreadableFileException"/>.</summary>
    public static void Check(Stream file, string name)
    {
        var tail = new byte[(int)Math.Min(file.Length, LongestComment + EndLength)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        file.Position = 0;
        var end = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || tail.Length - end < EndLength)
        {
            throw new InvalidDataException("The archive has no end.");
        }

        var start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        if (start == uint.MaxValue || file.Length - start > LargestDirectory + LongestComment)
        {
            throw new UnreadableFileException($"{name} besteht aus mehr Teilen, als eine Lieferung hat, und wird nicht gelesen.");
        }
    }
}
