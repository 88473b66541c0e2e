using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Geography.Cuts;

/// <summary>An area of a Zuschnitt.</summary>
public sealed record CutArea
{
    [StringLength(40)]
    public required string Code { get; init; }

    [StringLength(200)]
    public required string Name { get; init; }
}
