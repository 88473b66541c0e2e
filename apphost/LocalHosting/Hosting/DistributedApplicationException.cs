namespace Aspire.Hosting;

/// <summary>The installation cannot start or go on; the message is a German sentence that says what to do.</summary>
public class DistributedApplicationException : Exception
{
    public DistributedApplicationException() { }

    public DistributedApplicationException(string message)
        : base(message) { }

    public DistributedApplicationException(string message, Exception innerException)
        : base(message, innerException) { }
}
