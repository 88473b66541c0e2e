namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Builds a pattern cell by cell: for each sensitive cell the cheapest deviation in either direction is found, and what it
/// touches is withheld; what is withheld already costs next to nothing (the linear relaxations of Fischetti and Salazar 2000,
/// section 4; Castro 2012).
/// </summary>
internal sealed class PatternBuilder(PatternDraft draft, DeviationSearch deviations, SingletonGroups singletons)
{
    private readonly SuppressionProblem _problem = draft.Problem;

    /// <summary>Protects each sensitive cell, withholding only among the cells allowed.</summary>
    public void ProtectEach(bool[] allowed)
    {
        foreach (var cell in _problem.Sensitive)
        {
            foreach (var requirement in draft.RequirementsOf(cell).Where(requirement => requirement.Witness is null).ToArray())
            {
                if (requirement.Witness is null && !Protect(requirement, allowed))
                {
                    draft.Unprotectable.Add(cell);
                }
            }
        }
    }

    /// <summary>Adds what is needed so that no single contributor can work out another sensitive cell exactly.</summary>
    public void ProtectFromSingletons(bool[] allowed)
    {
        if (_problem.Options.Singletons == SingletonRule.Ignored)
        {
            return;
        }

        foreach (var cell in _problem.Sensitive)
        {
            foreach (var singleton in singletons.Knowing(cell, draft).Order().ToArray())
            {
                if (KnownAround(cell, singleton) is { } known)
                {
                    draft.Add(known);
                    continue;
                }

                ProtectFrom(singleton, cell, allowed);
            }
        }
    }

    private void ProtectFrom(int singleton, int cell, bool[] allowed)
    {
        var sign = _problem.RoomAbove[cell] >= 1 ? 1 : -1;
        var isCertain = true;
        foreach (var requirement in new[] { new Requirement(cell, sign, singleton), new Requirement(cell, -sign, singleton) })
        {
            if (Protect(requirement, allowed))
            {
                draft.Add(requirement);
                return;
            }

            isCertain &= !deviations.IsCutShort;
        }

        (isCertain ? draft.KnownToContributors : draft.Unprotectable).Add(cell);
    }

    // A deviation found for another cell may already lead past the singleton; a search costs a thousand times as much as a look.
    private Requirement? KnownAround(int cell, int singleton)
    {
        foreach (var user in draft.UsersOf(cell))
        {
            if (
                user.Witness is { } witness
                && witness.At(cell) is var difference
                && Math.Abs(difference) >= 1
                && !witness.Cells.Any(other => singletons.Of(other) == singleton)
            )
            {
                var requirement = new Requirement(cell, Math.Sign(difference), singleton);
                draft.Attach(requirement, witness);
                return requirement;
            }
        }

        return null;
    }

    private bool Protect(Requirement requirement, bool[] allowed)
    {
        if (
            singletons.Without(
                requirement.Singleton,
                allowed,
                () => deviations.Find(requirement.Cell, requirement.Amount, draft.Cost, allowed)
            )
            is not { } deviation
        )
        {
            return false;
        }

        Array.ForEach(deviation.Cells, draft.Withhold);
        draft.Attach(requirement, deviation);
        draft.Spread(deviation);
        return true;
    }
}
