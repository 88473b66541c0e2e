using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Geography.Cuts;

/// <summary>To which area of a Zuschnitt a block belongs.</summary>
public sealed record AssignedBlock
{
    [StringLength(40)]
    public required string Code { get; init; }

    /// <summary>Null: to none yet.</summary>
    [StringLength(40)]
    public string? Area { get; init; }
}
