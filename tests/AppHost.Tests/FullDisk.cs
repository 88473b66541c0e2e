namespace Sozialplanung.AppHost.Tests;

/// <summary>A file on a disk that is full for as long as the test says so.</summary>
internal sealed class FullDisk(Stream file, Func<bool> isFull) : Stream
{
    private const int NoSpaceLeft = 28; // ENOSPC, as the runtime passes it on

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (isFull())
        {
            throw new IOException("No space left on device", NoSpaceLeft);
        }

        file.Write(buffer, offset, count);
    }

    public override void Flush()
    {
        if (!isFull())
        {
            file.Flush();
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !isFull())
        {
            file.Dispose();
        }

        base.Dispose(disposing);
    }
}
