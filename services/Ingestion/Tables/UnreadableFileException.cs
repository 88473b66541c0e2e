namespace Sozialplanung.Ingestion.Tables;

/// <summary>
/// The file cannot be read to its end, or is not the file its profile describes. The message is a German sentence for the
/// provider; nothing of the file is used.
/// </summary>
internal sealed class UnreadableFileException(string message, long? row = null, string? column = null) : Exception(message)
{
    public long? Row { get; } = row;

    public string? Column { get; } = column;
}
