using Sozialplanung.Geometry.GeoFiles;
using Sozialplanung.ServiceDefaults.Imports;
using Sozialplanung.Tables;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>
/// Areas of a table (CSV, XLSX, XLS, ODS): keys, names and what they belong to, without boundaries. The atlas shows their numbers without
/// a map.
/// </summary>
internal static class AreaTable
{
    private const int MostRows = 200_000;

    // A line with a key, a name and what else a list has; beyond this a closing quotation mark is missing.
    private const int LongestRow = 10_000;

    /// <summary>Whether the bytes are a table and no file with geometry, broken or not.</summary>
    public static bool IsOne(ReadOnlyMemory<byte> file) =>
        !GeoFile.IsOne(file)
        && file.Span.TrimStart("\uFEFF \r\n\t"u8) is [>= 0x20 and not ((byte)'{' or (byte)'[' or (byte)'<'), ..]
        && (
            !GeoFile.IsPacked(file.Span)
            || file.Span.IndexOf("xl/"u8) >= 0
            || file.Span.IndexOf("opendocument.spreadsheet"u8) >= 0
        );

    public static SourceAreas Read(
        ReadOnlyMemory<byte> file,
        AreaProfile profile,
        ImportFindings findings,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var skipped = new SkippedFeatures(profile.Skip);
            SourceFeature[] features =
            [
                .. Lines(file, profile.Layer, cancellationToken)
                    .Where(line => !skipped.IsSkipped(line.Properties!, isEmpty: true))
                    .Select(line => new SourceFeature(line.Number, line.Properties, null) { IsTableLine = true }),
            ];
            skipped.Tell(findings);
            if (features.Length == 0)
            {
                findings.Refuse("Die Tabelle enthält keine Gebiete.");
            }

            return new SourceAreas(features) { Skipped = skipped.Count };
        }
        catch (UnreadableFileException e)
        {
            findings.Refuse(e.Message);
            return SourceAreas.None;
        }
    }

    /// <summary>The lines below the header with what stands in each column. Errors: <see cref="UnreadableFileException"/>.</summary>
    public static IEnumerable<SourceFeature> Lines(ReadOnlyMemory<byte> file, string? sheet, CancellationToken cancellationToken)
    {
        using var rows = new TableSource { Sheet = sheet, LongestRow = LongestRow }.Open(
            new MemoryStream(file.ToArray(), writable: false)
        );
        string[]? names = null;
        var number = 0;
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rows.IsEmptyRow)
            {
                continue;
            }

            if (names is null)
            {
                names = Names(rows);
                continue;
            }

            if (++number > MostRows)
            {
                throw new UnreadableFileException(
                    "Die Tabelle hat mehr als 200.000 Zeilen; so viele Gebiete werden nicht gelesen."
                );
            }

            var properties = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var column = 0; column < names.Length; column++)
            {
                var text = column < rows.Count ? rows[column].Trim().ToString() : "";
                properties.TryAdd(names[column], text);
            }

            yield return new SourceFeature((int)rows.Line, properties, null) { IsTableLine = true };
        }
    }

    private static string[] Names(TableRows rows) =>
        [
            .. Enumerable
                .Range(0, rows.Count)
                .Select(column => rows[column].Trim() is { Length: > 0 } name ? name.ToString() : $"Spalte {column + 1}"),
        ];
}
