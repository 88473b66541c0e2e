namespace Sozialplanung.Ingestion.FetchOverHttp;

/// <summary>Bytes that were read already, and the rest behind them.</summary>
internal sealed class PrefixedStream(byte[] head, Stream rest) : Stream
{
    private int _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_at == head.Length)
        {
            return await rest.ReadAsync(buffer, cancellationToken);
        }

        var length = Math.Min(buffer.Length, head.Length - _at);
        head.AsMemory(_at, length).CopyTo(buffer);
        _at += length;
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
