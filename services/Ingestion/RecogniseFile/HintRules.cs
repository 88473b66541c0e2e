using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>What a person may say of a file before it is looked at.</summary>
internal static class HintRules
{
    private const int LongestName = 300;
    private const int MostHeaderLines = 20;

    /// <summary>The first thing that does not fit, as a sentence; null where all does.</summary>
    public static string? Fault(ProposalHints hints) =>
        hints.FileName.Length > LongestName ? "Der Dateiname ist zu lang."
        : hints.Encoding is { } encoding && !CsvFormat.IsEncoding(encoding)
            ? $"Der Zeichensatz „{encoding}“ ist nicht bekannt. Möglich sind auto, utf-8, utf-16 und windows-1252."
        : hints.Separator is { } separator && !CsvFormat.IsSeparator(separator) ? "Das Trennzeichen ist ein einzelnes Zeichen."
        : hints.Table is < 1 ? "Die Tabellen eines Blatts werden von 1 an gezählt."
        : hints.HeaderLine is < 0 ? "Die Zeile der Überschriften beginnt bei 1; 0 heißt: keine."
        : hints.HeaderLines is < 1 or > MostHeaderLines ? $"Möglich sind 1 bis {MostHeaderLines} Kopfzeilen."
        : null;
}
