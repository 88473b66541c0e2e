using System.Runtime.InteropServices;
using Sozialplanung.Ingestion.Areas;

namespace Sozialplanung.Ingestion.Observations;

/// <summary>The observations of one measure, period and breakdown, by their areas' codes.</summary>
internal sealed record ObservationBlock(int Measure, int Period, int Breakdown, (int Area, ObservedCell Cell)[] Cells)
{
    /// <summary>All observations of a book, each in one block.</summary>
    public static IEnumerable<ObservationBlock> Of(ObservationBook book, AreaDirectory areas)
    {
        // Of millions of observations only their areas are noted twice.
        var blocks = new Dictionary<ObservationKey, List<int>>();
        foreach (var key in book.Cells.Keys)
        {
            ref var present = ref CollectionsMarshal.GetValueRefOrAddDefault(blocks, key with { Area = 0 }, out _);
            (present ??= []).Add(key.Area);
        }

        foreach (var (block, present) in blocks)
        {
            present.Sort((one, other) => string.CompareOrdinal(areas[one].Code, areas[other].Code));
            yield return new ObservationBlock(
                block.Measure,
                block.Period,
                block.Breakdown,
                [.. present.Select(area => (area, book.Cells[block with { Area = area }]))]
            );
        }
    }
}
