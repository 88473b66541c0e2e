using System.ComponentModel.DataAnnotations;
using Sozialplanung.Geography.Cuts;

namespace Sozialplanung.Geography.ChangeCut;

/// <summary>A Zuschnitt as it is to be from now on.</summary>
public sealed record ChangedCut
{
    /// <summary>The revision that was read and changed.</summary>
    public required int Revision { get; init; }

    [StringLength(200, MinimumLength = 1)]
    public required string Name { get; init; }

    [StringLength(2000)]
    public string Note { get; init; } = "";

    [MaxLength(20_000)]
    public required IReadOnlyList<CutArea> Areas { get; init; }

    /// <summary>Blocks that are not named belong to no area.</summary>
    [MaxLength(200_000)]
    public required IReadOnlyList<AssignedBlock> Blocks { get; init; }
}
