using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>The header lines of a table, and the title lines above them.</summary>
internal sealed class TableHeader(IReadOnlyList<string[]> lines, IReadOnlyDictionary<long, string> titles, long lastLine = 0)
{
    private readonly Dictionary<int, string> _names = [];

    public static TableHeader None { get; } = new([], new Dictionary<long, string>());

    public IReadOnlyList<string[]> Lines => lines;

    public int Width => lines.Count == 0 ? 0 : lines.Max(line => line.Length);

    /// <summary>Fields up to the last one that any header line has a label for.</summary>
    public int NamedWidth => lines.Count == 0 ? 0 : lines.Max(line => 1 + Array.FindLastIndex(line, label => label.Length > 0));

    /// <summary>The first text of a title line; null where the file has no such line above its table.</summary>
    public string? Title(long line) => titles.GetValueOrDefault(line);

    /// <summary>Whether the header has such a label, once or more often.</summary>
    public bool Has(ColumnReference column) =>
        column.IsNumber || (PeriodColumn.IsIn(column) ? Periods(column).Any() : All(column).Any());

    /// <summary>The columns that differ from each other by a period in their labels only, with what stands in its place.</summary>
    public IEnumerable<(int Index, string Period)> Periods(ColumnReference column) =>
        Enumerable
            .Range(0, Width)
            .Select(index => (index, PeriodColumn.Read(column, [.. lines.Select(line => Cell(line, index))])))
            .Where(found => found.Item2 is not null)
            .Select(found => (found.index, found.Item2!));

    /// <summary>All columns that any of these names.</summary>
    public HashSet<int> AllOf(IEnumerable<ColumnReference> columns) =>
        [.. columns.SelectMany(column => column.IsNumber ? [column.Number - 1] : All(column))];

    /// <summary>Whether the row is a header line once more: all labels of it, and no single word.</summary>
    public bool IsRepeatedIn(TableRows rows)
    {
        foreach (var line in lines)
        {
            var labels = 0;
            var isSame = true;
            for (var index = 0; isSame && index < Math.Max(line.Length, rows.Count); index++)
            {
                var label = Cell(line, index);
                labels += label.Length > 0 ? 1 : 0;
                isSame = MayBe(rows[index], label) && TableLabel.AreSame(TableLabel.Clean(rows[index]), label);
            }

            if (isSame && labels > 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The index of the column; -1 where the header has no such label. Errors: <see cref="UnreadableFileException"/>
    /// where several columns bear it: which one is meant cannot be told.</summary>
    public int Find(ColumnReference column)
    {
        if (column.IsNumber)
        {
            return column.Number - 1;
        }

        var found = All(column).ToArray();
        return found.Length <= 1
            ? found.FirstOrDefault(-1)
            : throw new UnreadableFileException(
                $"Die Angabe „{column}“ passt auf mehrere Spalten: {Numbers(found)}. Bitte benennen Sie die Spalten in der Datei verschieden, oder geben Sie im Importprofil die Nummer der gemeinten Spalte an.",
                lastLine,
                column.ToString()
            );
    }

    /// <summary>Whether the reference means this column and no other.</summary>
    public bool FitsOnly(ColumnReference column, int index) => All(column).SequenceEqual([index]);

    /// <summary>What to call a column in a message: its labels, or its number.</summary>
    public string NameOf(int index)
    {
        // Asked for each row of a file.
        if (!_names.TryGetValue(index, out var name))
        {
            var labels = lines.Select(line => Cell(line, index)).Where(label => label.Length > 0).Distinct().ToArray();
            _names[index] = name = labels.Length == 0 ? $"Spalte {index + 1}" : string.Join(" / ", labels);
        }

        return name;
    }

    public string Label(int line, int index) => Cell(lines[line], index);

    /// <summary>Most rows differ from the header in their first letter.</summary>
    private static bool MayBe(ReadOnlySpan<char> cell, string label) =>
        cell.Trim() is [var first, ..] ? label.Length > 0 && TableLabel.AreSame(first, label[0]) : label.Length == 0;

    private IEnumerable<int> All(ColumnReference column) => Enumerable.Range(0, Width).Where(index => Fits(column.Labels, index));

    private static string Numbers(int[] columns) =>
        $"Spalte {string.Join(", ", columns[..^1].Select(index => index + 1))} und {columns[^1] + 1}";

    /// <summary>The wanted labels appear in the column from top to bottom, others may stand between.</summary>
    private bool Fits(IReadOnlyList<string> wanted, int index)
    {
        var next = 0;
        foreach (var line in lines)
        {
            if (next < wanted.Count && TableLabel.AreSame(Cell(line, index), TableLabel.Clean(wanted[next])))
            {
                next++;
            }
        }

        return next == wanted.Count;
    }

    private static string Cell(string[] line, int index) => index < line.Length ? line[index] : "";
}
