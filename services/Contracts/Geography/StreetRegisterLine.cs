namespace Sozialplanung.Contracts.Geography;

/// <summary>
/// One stretch of a street and the area it belongs to; without numbers it is the whole street. One line of Geography's answer
/// <c>GET /street-register</c>.
/// </summary>
public sealed record StreetRegisterLine
{
    public required string Municipality { get; init; }

    public required string Street { get; init; }

    /// <summary><c>Both</c>, <c>Odd</c> or <c>Even</c>.</summary>
    public required string Side { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public required string Area { get; init; }

    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day, included.</summary>
    public DateOnly? ValidTo { get; init; }
}
