using System.Text;

namespace Sozialplanung.Ingestion.Sources;

/// <summary>What the beginning of a file says it is, in words; how it is read is up to the profile of its dataset.</summary>
internal static class FileLook
{
    public const int HeadLength = 4096;

    private static readonly string[] _pageStarts = ["<!doctype html", "<html", "<head", "<body"];

    public static (string Kind, bool CanBeTable) Of(ReadOnlySpan<byte> head)
    {
        switch (head)
        {
            case []:
                return ("eine leere Datei", false);
            case [(byte)'P', (byte)'K', 3, 4, ..]:
                return ("eine Arbeitsmappe (XLSX, ODS) oder ein ZIP-Archiv", true);
            case [0xD0, 0xCF, 0x11, 0xE0, ..]:
                return ("eine Arbeitsmappe (XLS)", true);
            case [0x1F, 0x8B, ..]:
                return ("eine gepackte Datei (GZIP)", true);
            case [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..]:
                return ("ein PDF", false);
            case [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
            or [0xFF, 0xD8, 0xFF, ..]
            or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..]:
                return ("ein Bild", false);
        }

        var start = Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return Array.Exists(_pageStarts, tag => start.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
                ? ("eine Webseite (HTML)", false)
            : start is ['{' or '[', ..] ? ("ein Text in JSON", true)
            : ("ein Text (CSV)", true);
    }

    /// <summary>Errors: <see cref="FetchFaultException"/> for what no profile reads, with what to do.</summary>
    public static string KindOfTable(ReadOnlySpan<byte> head, string place)
    {
        var (kind, canBeTable) = Of(head);
        return canBeTable ? kind
            : kind.Contains("HTML", StringComparison.Ordinal)
                ? throw new FetchFaultException(
                    $"{place} liefert statt einer Tabelle {kind}, vermutlich eine Anmelde- oder Hinweisseite. Bitte tragen Sie die Adresse der Datei selbst ein und prüfen Sie die Zugangsdaten."
                )
            : throw new FetchFaultException(
                $"{place} liefert statt einer Tabelle {kind}. Bitte prüfen Sie, ob die Adresse zur richtigen Datei führt."
            );
    }
}
