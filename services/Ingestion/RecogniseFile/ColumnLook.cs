using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>What is known of a column from its labels and the cells of the excerpt.</summary>
internal sealed class ColumnLook
{
    private readonly Dictionary<string, int> _counts;

    private ColumnLook(int index, IReadOnlyList<string> labels, Dictionary<string, int> counts)
    {
        Index = index;
        Labels = labels;
        _counts = counts;
    }

    public int Index { get; }

    /// <summary>The labels from top to bottom, each once.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The labels as one text in small letters, for words in them.</summary>
    public string Words => field ??= string.Join(' ', Labels).ToLowerInvariant();

    /// <summary>How the profile names the column: by its label where that is its own, else by its number.</summary>
    public required ColumnReference Reference { get; init; }

    /// <summary>What people call the column.</summary>
    public string Name => Labels.Count == 0 ? $"Spalte {Index + 1}" : string.Join(" / ", Labels);

    /// <summary>The different texts that are not empty, in the order of their appearance.</summary>
    public IReadOnlyCollection<string> Texts => _counts.Keys;

    public required int Filled { get; init; }

    public required int Empty { get; init; }

    /// <summary>Share of the filled cells that are numbers or signs in place of one.</summary>
    public required double ValueShare { get; init; }

    public bool IsEmpty => Filled == 0;

    public bool IsConstant => _counts.Count == 1;

    /// <summary>Whether each filled cell is another text.</summary>
    public bool IsUnique => _counts.Count == Filled && Filled > 1;

    public bool IsNumeric => ValueShare >= 0.7 && Texts.Any(CellKind.IsNumber);

    /// <summary>Share of the filled cells whose text is of a kind.</summary>
    public double ShareOf(Func<string, bool> isOfKind) =>
        Filled == 0 ? 0 : (double)_counts.Where(pair => isOfKind(pair.Key)).Sum(pair => pair.Value) / Filled;

    /// <summary>Whether all are whole numbers without a sign, as keys are.</summary>
    public bool IsWhole => Texts.All(text => (NumericKey.Plain(text, false) ?? text).All(char.IsAsciiDigit));

    public static ColumnLook Of(TableShape shape, TableHeader header, int index)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var (filled, values) = (0, 0);
        foreach (var row in shape.Data)
        {
            var text = row[index];
            if (text.Length > 0)
            {
                filled++;
                values += CellKind.IsValue(row, index) ? 1 : 0;
                counts[text] = counts.GetValueOrDefault(text) + 1;
            }
        }

        return new ColumnLook(index, shape.Labels(index), counts)
        {
            Filled = filled,
            Empty = shape.Data.Count - filled,
            ValueShare = filled == 0 ? 0 : (double)values / filled,
            Reference = ReferenceTo(header, shape, index),
        };
    }

    private static ColumnReference ReferenceTo(TableHeader header, TableShape shape, int index)
    {
        var labels = shape.Labels(index);
        if (labels.Count == 0)
        {
            return ColumnReference.Of(index + 1);
        }

        // A label of one line is enough where no other column has it; of several lines the whole way down.
        foreach (var wanted in new[] { [labels[^1]], labels })
        {
            var reference = new ColumnReference(wanted, 0);
            if (header.FitsOnly(reference, index))
            {
                return reference;
            }
        }

        return ColumnReference.Of(index + 1);
    }
}
