using System.ComponentModel.DataAnnotations;
using Sozialplanung.PartnerNetwork.Requests;

namespace Sozialplanung.PartnerNetwork.EditOrganisation;

/// <summary>A body that carries facilities or works in networks.</summary>
public sealed record OrganisationRequest
{
    [StringLength(200, MinimumLength = 1, ErrorMessage = "Der Name hat 1 bis 200 Zeichen.")]
    public required string Name { get; init; }

    /// <summary>A code of the own choice: "public", "free", "church".</summary>
    [StringLength(40, ErrorMessage = "Die Art (Schlüssel) hat höchstens 40 Zeichen.")]
    public string Kind { get; init; } = "";

    /// <summary>What it is, for people: "Freier Träger".</summary>
    [StringLength(100, MinimumLength = 1, ErrorMessage = "Die Art hat 1 bis 100 Zeichen.")]
    public required string KindName { get; init; }

    [TextList]
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Codes of the areas it works for; none: everywhere, and only a Verwalter may change it.</summary>
    [TextList]
    public IReadOnlyList<string> Areas { get; init; } = [];

    [StringLength(300, ErrorMessage = "Die Anschrift hat höchstens 300 Zeichen.")]
    public string Address { get; init; } = "";

    [ContactRole, StringLength(100, ErrorMessage = "Die Kontaktfunktion hat höchstens 100 Zeichen.")]
    public string ContactRole { get; init; } = "";
}
