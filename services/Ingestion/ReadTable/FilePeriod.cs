using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>The period that a whole file is about.</summary>
internal static class FilePeriod
{
    /// <summary>The key; null where each row, column or block says its own. Errors: <see cref="UnreadableFileException"/> where
    /// it is missing.</summary>
    public static string? Find(
        ImportProfile profile,
        PeriodReader reader,
        TableHeader header,
        IReadOnlyList<string> fileNames,
        string? given
    )
    {
        var source = profile.Period;
        if (
            source.Column is not null
            || profile.HeaderLines.Any(line => line.Is == HeaderMeaning.Period)
            || profile.Values.Any(value => PeriodColumn.IsIn(value.Column))
            || profile.BlockRows?.Is == HeaderMeaning.Period
        )
        {
            return null;
        }

        if (source.Line is { } line)
        {
            return reader.Read(header.Title(line) ?? "")
                ?? throw new UnreadableFileException($"In Zeile {line} steht kein Zeitraum, wie er vereinbart ist.", line);
        }

        if (profile.Entries == ArchiveEntries.All && source.FileName && reader.ReadFileName(fileNames[0]) is { } own)
        {
            return own; // what the archive is called is said of all its files
        }

        if (given is not null)
        {
            return reader.Read(given)
                ?? throw new UnreadableFileException($"Der angegebene Zeitraum „{given}“ ist nicht lesbar.");
        }

        return (source.Value is { } value ? reader.Read(value) : null)
            ?? (source.FileName ? fileNames.Select(reader.ReadFileName).FirstOrDefault(key => key is not null) : null)
            ?? throw new UnreadableFileException(
                source.FileName
                    ? "Der Dateiname nennt keinen Zeitraum. Bitte benennen Sie die Datei zum Beispiel nach dem Jahr oder geben Sie den Zeitraum an."
                    : "Der Zeitraum der Lieferung fehlt. Bitte geben Sie ihn beim Hochladen an."
            );
    }
}
