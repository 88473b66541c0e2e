namespace Sozialplanung.Tables;

/// <summary>
/// How much an archive may unpack to, counted while it does: sizes written in the archive are claims of its sender. The budget is
/// for all its parts together. What has been unpacked to its end must have the checksum that the archive has of it: a byte that
/// changed on its way may leave a number that reads as well as the right one.
/// </summary>
/// <param name="archiveLength">The length of the archive in bytes.</param>
/// <param name="what">What the archive is, as sentences begin: "Die Excel-Datei".</param>
public sealed class BoundedInflation(long archiveLength, string what)
{
    private const long FreeAllowance = 16L << 20;
    private const long MaximumRatio = 100;
    private const long Ceiling = 4L << 30;
    private readonly long _budget = Math.Min(Ceiling, Math.Max(FreeAllowance, archiveLength * MaximumRatio));
    private long _used;

    private string What => what;

    /// <summary>A part on its way out of the archive. Errors while reading: <see cref="UnreadableFileException"/>.</summary>
    public Stream Count(Stream inner, uint checksum) => new CountingStream(inner, checksum, this);

    private void Use(int bytes)
    {
        _used += bytes;
        if (_used > _budget)
        {
            throw new UnreadableFileException(
                $"{what} entpackt sich auf mehr als das Hundertfache ihrer Größe. Sie wird nicht gelesen, weil sie den Dienst überlasten soll oder beschädigt ist."
            );
        }
    }

    private sealed class CountingStream(Stream inner, uint checksum, BoundedInflation bound) : Stream
    {
        private Crc32 _found = new();

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            bound.Use(read);
            _found.Add(buffer[..read]);
            if (read == 0 && buffer.Length > 0 && _found.Value != checksum)
            {
                throw new UnreadableFileException(
                    $"{bound.What} ist beschädigt: Der Inhalt passt nicht zur Prüfsumme, die in der Datei steht. Bitte liefern Sie sie noch einmal."
                );
            }

            return read;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
