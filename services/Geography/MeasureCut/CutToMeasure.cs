using System.ComponentModel.DataAnnotations;
using Sozialplanung.Geography.Cuts;

namespace Sozialplanung.Geography.MeasureCut;

/// <summary>A Zuschnitt as a person has it on the screen, saved or not.</summary>
public sealed record CutToMeasure
{
    [MaxLength(20_000)]
    public required IReadOnlyList<CutArea> Areas { get; init; }

    [MaxLength(200_000)]
    public required IReadOnlyList<AssignedBlock> Blocks { get; init; }
}
