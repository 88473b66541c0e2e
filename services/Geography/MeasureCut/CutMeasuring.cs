using Sozialplanung.Geography.Cuts;

namespace Sozialplanung.Geography.MeasureCut;

/// <summary>Measures the areas of a Zuschnitt: sums over the measures of its blocks.</summary>
internal static class CutMeasuring
{
    private const int MostFindings = 50;

    public static MeasuredCut Of(CutFrame frame, CutState state, BlockMeasures measures)
    {
        var blocksOf = state.AreaOf.ToLookup(block => block.Value, block => block.Key, StringComparer.Ordinal);
        var areas = state.Areas.Select(area => AreaOf(area, [.. blocksOf[area.Code]], frame, measures)).ToList();
        return new MeasuredCut
        {
            Areas = areas,
            Unassigned = frame.Blocks.Count - state.AreaOf.Count,
            Moved = state.MovedIn(frame),
            Findings = [.. FindingsOf(frame, state, areas, blocksOf, measures).Take(MostFindings)],
        };
    }

    private static MeasuredArea AreaOf(CutArea area, string[] codes, CutFrame frame, BlockMeasures measures)
    {
        int[] blocks = [.. codes.Select(measures.NumberOf).Where(number => number >= 0)];
        var surface = blocks.Sum(measures.SquareMetres);
        var kept = codes
            .Where(code => frame.Blocks[code].Before == area.Code)
            .Select(measures.NumberOf)
            .Where(number => number >= 0)
            .Sum(measures.SquareMetres);
        return new MeasuredArea
        {
            Code = area.Code,
            Blocks = codes.Length,
            SquareKilometres = Math.Round(surface / 1_000_000, 4),
            Compactness = blocks.Length == 0 || measures.AreApart ? null : Math.Round(measures.Compactness(blocks), 4),
            Pieces = measures.Pieces(blocks),
            Kept = surface > 0 ? Math.Round(kept / surface, 4) : 0,
        };
    }

    private static IEnumerable<string> FindingsOf(
        CutFrame frame,
        CutState state,
        List<MeasuredArea> areas,
        ILookup<string, string> blocksOf,
        BlockMeasures measures
    )
    {
        if (frame.Blocks.Count - state.AreaOf.Count is > 0 and var left)
        {
            yield return left == 1 ? "Ein Block gehört noch zu keinem Gebiet." : $"{left} Blöcke gehören noch zu keinem Gebiet.";
        }

        if (measures.AreApart)
        {
            yield return "Zwischen den Blöcken dieser Ebene liegen Straßen. Als benachbart gilt, was höchstens 60 m auseinanderliegt; wie kompakt ein Gebiet ist, lässt sich so nicht angeben.";
        }

        for (var i = 0; i < areas.Count; i++)
        {
            var name = state.Areas[i].Name;
            if (areas[i].Blocks == 0)
            {
                yield return $"Das Gebiet „{name}“ hat keinen Block.";
            }
            else if (areas[i].Pieces > 1)
            {
                yield return $"Das Gebiet „{name}“ liegt in {areas[i].Pieces} getrennten Teilen.";
            }

            string[] parents =
            [
                .. blocksOf[areas[i].Code].Select(block => frame.Blocks[block].Parent).OfType<string>().Distinct().Order(),
            ];
            if (parents.Length > 1)
            {
                yield return $"Das Gebiet „{name}“ liegt über eine Grenze hinweg: {string.Join(", ", parents.Take(4).Select(frame.NameOf))}{(parents.Length > 4 ? " und andere" : "")}. So lässt es sich nicht übergeben.";
            }
        }
    }
}
