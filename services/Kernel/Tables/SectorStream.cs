namespace Sozialplanung.Tables;

/// <summary>A stream that lies in pieces of one size all over a file.</summary>
internal sealed class SectorStream(Stream file, long[] offsets, int sectorSize, long length) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _position;
        set => _position = value >= 0 ? value : throw new InvalidDataException("A position lies before the beginning.");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_position >= length || buffer.IsEmpty)
        {
            return 0;
        }

        var within = (int)(_position % sectorSize);
        var count = (int)Math.Min(Math.Min(buffer.Length, sectorSize - within), length - _position);
        var place = offsets[_position / sectorSize] + within;
        file.Position = place < file.Length ? place : throw new EndOfStreamException();
        var read = file.Read(buffer[..count]);
        _position += read;
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) =>
        Position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => _position + offset,
            _ => length + offset,
        };

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
