using System.ComponentModel.DataAnnotations;
using Sozialplanung.PartnerNetwork.Requests;

namespace Sozialplanung.PartnerNetwork.EditNetwork;

/// <summary>Organisations that work together on a topic for some areas.</summary>
public sealed record NetworkRequest
{
    [StringLength(200, MinimumLength = 1, ErrorMessage = "Der Name hat 1 bis 200 Zeichen.")]
    public required string Name { get; init; }

    /// <summary>The level it works on: "sozialraum", "gemeinde", "kreis".</summary>
    [StringLength(40, ErrorMessage = "Die Ebene hat höchstens 40 Zeichen.")]
    public string Level { get; init; } = "";

    [TextList]
    public IReadOnlyList<string> Areas { get; init; } = [];

    [TextList]
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Codes of organisations.</summary>
    [TextList]
    public IReadOnlyList<string> Members { get; init; } = [];
}
