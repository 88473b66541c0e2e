using System.Text;

namespace Sozialplanung.WholeSystem.BadInput;

/// <summary>A beginning and then one letter up to a length: a file too large to be made in memory.</summary>
internal sealed class EndlessLine(string beginning, long length) : Stream
{
    private readonly byte[] _beginning = Encoding.UTF8.GetBytes(beginning);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = (int)Math.Min(count, length - Position);
        for (var i = 0; i < read; i++)
        {
            buffer[offset + i] = Position + i < _beginning.Length ? _beginning[Position + i] : (byte)'x';
        }

        Position += read;
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
