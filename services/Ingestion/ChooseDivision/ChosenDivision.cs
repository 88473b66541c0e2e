using Sozialplanung.Ingestion.Findings;

namespace Sozialplanung.Ingestion.ChooseDivision;

/// <summary>The Gebietsstand to read against, and what whoever delivers should know of the choice.</summary>
internal sealed record ChosenDivision(DivisionReport Report)
{
    /// <summary>The periods of the file belong to several; null where they belong to one.</summary>
    public string? Mixed { get; init; }

    /// <summary>Periods on whose last day no Gebietsstand is said to hold; null where there are none.</summary>
    public string? Outside { get; init; }

    /// <summary>Whether it is known that the one that is read against did not hold then.</summary>
    public bool IsOutsideGrave { get; init; }

    /// <summary>Set where no Umsteigeschlüssel leads to the current one.</summary>
    public string? WithoutKey { get; init; }

    public void Note(FindingList findings)
    {
        if (Mixed is not null)
        {
            findings.Error("division-mixed", Mixed);
        }

        if (Outside is not null)
        {
            findings.Add(
                new Finding(IsOutsideGrave ? Severity.Warning : Severity.Info, "division-unstated", Outside, null, null)
            );
        }

        if (WithoutKey is not null)
        {
            findings.Warning("division-without-key", WithoutKey);
        }
    }
}
