namespace Sozialplanung.Ingestion.Sources;

/// <summary>Why nothing could be fetched: the message is a German sentence with the place and the next step.</summary>
internal sealed class FetchFaultException : Exception
{
    public FetchFaultException(string message)
        : base(message) { }

    public FetchFaultException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Whether the same may well succeed a little later.</summary>
    public bool IsPassing { get; init; }
}
