using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.TryCut;

/// <summary>Whether a Zuschnitt can be tried, and by whom.</summary>
internal static class TrialCheck
{
    /// <summary>More areas than any division has would only keep the gate busy.</summary>
    public const int MostAreas = 2_000;

    public static IReadOnlyList<PlacedError> FaultsOf(TrialCut trial, TrialGround ground)
    {
        var faults = new List<PlacedError>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < trial.Blocks.Count; i++)
        {
            var code = trial.Blocks[i].Code;
            if (!ground.Tree.Contains(code) || ground.Tree[code].Level != ground.BlockLevel)
            {
                faults.Add(
                    new PlacedError(
                        $"Den Block „{code}“ gibt es im Gebietsstand {ground.Version} auf dieser Ebene nicht.",
                        i + 1,
                        "blocks"
                    )
                );
            }
            else if (!seen.Add(code))
            {
                faults.Add(new PlacedError($"Der Block „{code}“ steht zweimal da.", i + 1, "blocks"));
            }
        }

        var areas = trial.Blocks.Select(block => block.Area).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        if (areas > MostAreas)
        {
            faults.Add(
                new PlacedError(
                    $"Der Zuschnitt hat {areas} Gebiete; erproben lassen sich höchstens {MostAreas}.",
                    Column: "blocks"
                )
            );
        }

        return faults;
    }

    /// <summary>Estimates are for those who may edit all of the blocks.</summary>
    public static bool IsAllowed(TrialCut trial, TrialGround ground, Caller caller) =>
        trial.Blocks.All(block => caller.May(Right.EditAreas, ground.Tree.Path(block.Code)));
}
