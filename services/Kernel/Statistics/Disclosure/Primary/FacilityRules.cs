namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// A value that rests on one facility is a value about that facility; one that rests on a handful of persons in a facility is a
/// value about them. Facilities without persons do not contribute.
/// </summary>
internal static class FacilityRules
{
    public static PrimaryFinding? Judge(PrimaryRules rules, CellFacts facts)
    {
        if (facts.PersonsByFacility is not { } facilities)
        {
            return null;
        }

        var contributing = facilities.Count(persons => persons > 0);
        var fewest = facilities.Where(persons => persons > 0).DefaultIfEmpty().Min();
        if (contributing > 0 && fewest < rules.MinimumPersonsPerFacility)
        {
            return Found(
                PrimaryRule.PersonsPerFacility,
                facts,
                rules,
                $"In einer der Einrichtungen stehen nur {fewest} Personen dahinter, gefordert sind {rules.MinimumPersonsPerFacility}.",
                $"Frei würde das Feld ab {rules.MinimumPersonsPerFacility} Personen in jeder Einrichtung."
            );
        }

        return contributing > 0 && contributing < rules.MinimumFacilities
            ? Found(
                PrimaryRule.Facilities,
                facts,
                rules,
                $"Die Angabe beruht auf {contributing} Einrichtung(en), gefordert sind {rules.MinimumFacilities}.",
                $"Frei würde das Feld ab {rules.MinimumFacilities} Einrichtungen, etwa durch Zusammenfassen von Räumen."
            )
            : null;
    }

    private static PrimaryFinding Found(PrimaryRule rule, CellFacts facts, PrimaryRules rules, string reason, string remedy) =>
        new(rule, Math.Min(rules.CountProtection, facts.Count), rules.CountProtection) { Reason = reason, Remedy = remedy };
}
