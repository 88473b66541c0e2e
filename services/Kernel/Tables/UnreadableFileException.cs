namespace Sozialplanung.Tables;

/// <summary>
/// The file cannot be read to its end, or is not the file that was agreed on. The message is a German sentence for the one who
/// sent it; nothing of the file is used.
/// </summary>
public sealed class UnreadableFileException(string message, long? row = null, string? column = null) : Exception(message)
{
    /// <summary>Line of the file or row of the sheet, from 1; null where the fault has no place.</summary>
    public long? Row { get; } = row;

    /// <summary>Label of the column; null where the fault is in none.</summary>
    public string? Column { get; } = column;

    internal static void ThrowIfEmpty(Stream file)
    {
        if (file.Length == 0)
        {
            throw new UnreadableFileException("Die Datei ist leer.");
        }
    }
}
