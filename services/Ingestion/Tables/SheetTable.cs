namespace Sozialplanung.Ingestion.Tables;

/// <summary>One of several tables on a sheet.</summary>
/// <param name="Title">The first text above its header; null where none stands there.</param>
/// <param name="FirstLine">Line of its title, or of its header.</param>
/// <param name="LastLine">Line of its last row.</param>
public sealed record SheetTable(string? Title, long FirstLine, long LastLine)
{
    /// <summary>What a sentence calls it.</summary>
    internal string Called(int position) =>
        $"{(Title is null ? $"die {position}. Tabelle" : $"„{Title}“")} (Zeilen {FirstLine} bis {LastLine})";
}
