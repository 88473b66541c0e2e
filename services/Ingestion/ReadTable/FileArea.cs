using System.Text.RegularExpressions;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>The area that a whole file is about.</summary>
internal static partial class FileArea
{
    /// <summary>What the file says of its area, as the profile's other rules read it; null where each row or column says its own. Errors:
    /// <see cref="UnreadableFileException"/> where it is missing.</summary>
    public static string? Find(AreaSource source, AreaReader areas, TableHeader header, IReadOnlyList<string> fileNames)
    {
        if (areas.TakesAny)
        {
            return null;
        }

        if (source.Line is { } line)
        {
            return header.Title(line) is { Length: > 0 } title
                ? title
                : throw new UnreadableFileException($"In Zeile {line} steht kein Gebiet.", line);
        }

        if (!source.FileName)
        {
            return source.Value;
        }

        string[] names = [.. fileNames.Select(name => Path.GetFileNameWithoutExtension(name))];
        var text = new AreaText(source);
        string[] found = text.TakesPart
            ? [.. names.Where(name => text.PartOf(name) is not null)]
            : [.. names.SelectMany(Parts).Where(areas.Knows).Distinct()];
        return found switch
        {
            [var only] => only,
            [] => throw new UnreadableFileException(
                $"Der Dateiname „{names[0]}“ nennt kein Gebiet, das bekannt ist. Bitte benennen Sie die Datei nach dem Gebiet."
            ),
            [var first, ..] when text.TakesPart => first,
            _ => throw new UnreadableFileException(
                $"Der Dateiname „{names[0]}“ nennt mehrere Gebiete: {string.Join(", ", found.Take(5).Select(name => $"„{name}“"))}. Bitte legen Sie im Importprofil fest, welches gemeint ist (area.pattern)."
            ),
        };
    }

    /// <summary>The words of a name, which may hold minus signs of their own.</summary>
    private static IEnumerable<string> Parts(string name) =>
        Between().Split(name).Concat(Narrow().Split(name)).Where(part => part.Length > 0);

    [GeneratedRegex(@"[_\s.,;()\[\]]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"[_\s.,;()\[\]-]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Narrow();
}
