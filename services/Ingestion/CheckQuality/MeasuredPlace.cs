using Sozialplanung.Facts;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>What a file says of one area in one period, by measure and breakdown.</summary>
internal sealed class MeasuredPlace
{
    private readonly Dictionary<string, List<(string Breakdown, ObservedCell Cell)>> _cells = [];

    /// <summary>The first line that says something of it; 0 where none is known.</summary>
    public long Line { get; private set; }

    public void Add(string measure, string breakdown, ObservedCell cell)
    {
        if (!_cells.TryGetValue(measure, out var cells))
        {
            _cells[measure] = cells = [];
        }

        cells.Add((breakdown, cell));
        Line = Line == 0 || (cell.Line > 0 && cell.Line < Line) ? cell.Line : Line;
    }

    /// <summary>
    /// The measure in the chosen categories: from the coarsest breakdown that tells them apart, so that nothing is counted twice.
    /// Unknown where there is none.
    /// </summary>
    public Value Of(MeasureSelection selection)
    {
        var fitting = _cells
            .GetValueOrDefault(selection.Measure, [])
            .GroupBy(one => Breakdown.AttributesOf(one.Breakdown))
            .Where(group => selection.Attributes.All(attribute => group.Key.Split(';').Contains(attribute)))
            .OrderBy(group => group.Key.Length == 0 ? 0 : group.Key.Count(letter => letter == ';') + 1)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return fitting is null
            ? Value.Unknown
            : PartSum.Of(
                fitting
                    .Where(one =>
                        selection.Takes(
                            Breakdown.Parts(one.Breakdown).ToDictionary(part => part.Attribute, part => part.Category)
                        )
                    )
                    .Select(one => one.Cell.Value)
            );
    }
}
