using System.Runtime.InteropServices;
using Sozialplanung.Ingestion.Areas;

namespace Sozialplanung.Ingestion.Observations;

/// <summary>The observations of one measure, period and breakdown, by their areas' codes.</summary>
internal sealed record ObservationBlock(int Measure, int Period, int Breakdown, (int Area, ObservedCell Cell)[] Cells)
{
    /// <summary>All observations of a book, each in one block.</summary>
    public static IEnumerable<ObservationBlock> Of(ObservationBook book, AreaDirectory areas)
    {
        var blocks = new Dictionary<(int Measure, int Period, int Breakdown), List<(int Area, ObservedCell Cell)>>();
        foreach (var (key, cell) in book.Cells)
        {
            ref var cells = ref CollectionsMarshal.GetValueRefOrAddDefault(
                blocks,
                (key.Measure, key.Period, key.Breakdown),
                out _
            );
            (cells ??= []).Add((key.Area, cell));
        }

        foreach (var (key, cells) in blocks)
        {
            cells.Sort((one, other) => string.CompareOrdinal(areas[one.Area].Code, areas[other.Area].Code));
            yield return new ObservationBlock(key.Measure, key.Period, key.Breakdown, [.. cells]);
        }
    }
}
