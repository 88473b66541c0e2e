using Sozialplanung.Geography.Cuts;
using Sozialplanung.Geography.ImportStreets;
using Sozialplanung.Tables;

namespace Sozialplanung.Geography.ChangeCut;

/// <summary>
/// Which block belongs to which area, as a list that a GIS program or a spreadsheet wrote: columns <c>block</c>, <c>area</c> and, if
/// there is one, <c>areaName</c>, as the export of a Zuschnitt has them.
/// </summary>
internal static class BlockListFile
{
    private const int MostRows = 200_000;
    private static readonly string[] _blockNames = ["block", "baublock"];
    private static readonly string[] _areaNames = ["area", "gebiet"];
    private static readonly string[] _nameNames = ["areaname", "gebietsname"];

    /// <summary>The areas in the order in which they come, and the blocks. Errors: <see cref="UnreadableFileException"/>.</summary>
    /// <param name="file">CSV, XLSX, XLS or ODS.</param>
    /// <param name="known">Names that areas have so far, for a list without names.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static (IReadOnlyList<CutArea> Areas, IReadOnlyList<AssignedBlock> Blocks) Read(
        Stream file,
        IReadOnlyDictionary<string, string> known,
        CancellationToken cancellationToken
    )
    {
        using var rows = StreetFile.Open(file, "auto", "auto", sheet: null);
        string[]? names = null;
        var (block, area, areaName) = (-1, -1, -1);
        var areas = new Dictionary<string, CutArea>(StringComparer.Ordinal);
        var blocks = new List<AssignedBlock>();
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rows.IsEmptyRow)
            {
                continue;
            }

            string[] cells = [.. Enumerable.Range(0, rows.Count).Select(column => rows[column].Trim().ToString())];
            if (names is null)
            {
                names = cells;
                (block, area, areaName) = (Find(names, _blockNames), Find(names, _areaNames), Find(names, _nameNames));
                if (block < 0 || area < 0)
                {
                    throw new UnreadableFileException(
                        $"Die Liste braucht die Spalten „block“ und „area“ (oder „gebiet“); sie hat: {string.Join(", ", names.Take(12))}."
                    );
                }

                continue;
            }

            if (blocks.Count == MostRows)
            {
                throw new UnreadableFileException(
                    "Die Liste hat mehr als 200.000 Zeilen; so viele Blöcke hat kein Gebietsstand."
                );
            }

            var (blockCode, areaCode) = (At(cells, block), At(cells, area));
            blocks.Add(new AssignedBlock { Code = blockCode, Area = areaCode.Length > 0 ? areaCode : null });
            if (areaCode.Length > 0 && !areas.ContainsKey(areaCode))
            {
                var name = At(cells, areaName);
                areas[areaCode] = new CutArea
                {
                    Code = areaCode,
                    Name = name.Length > 0 ? name : known.GetValueOrDefault(areaCode, areaCode),
                };
            }
        }

        return blocks.Count > 0
            ? ([.. areas.Values], blocks)
            : throw new UnreadableFileException("Die Liste hat keine Zeilen unter ihren Spaltennamen.");
    }

    private static int Find(string[] names, string[] wanted) =>
        Array.FindIndex(names, name => wanted.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static string At(string[] cells, int column) => column >= 0 && column < cells.Length ? cells[column] : "";
}
