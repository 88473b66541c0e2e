using System.ComponentModel.DataAnnotations;
using Sozialplanung.PartnerNetwork.Requests;

namespace Sozialplanung.PartnerNetwork.EditPlace;

/// <summary>A facility or an Ort der Begegnung.</summary>
public sealed record PlaceRequest
{
    [StringLength(200, MinimumLength = 1, ErrorMessage = "Der Name hat 1 bis 200 Zeichen.")]
    public required string Name { get; init; }

    /// <summary>What it is, for people: "Jugendzentrum".</summary>
    [StringLength(100, MinimumLength = 1, ErrorMessage = "Die Art hat 1 bis 100 Zeichen.")]
    public required string KindName { get; init; }

    /// <summary>Code of the organisation that carries it.</summary>
    [StringLength(60, MinimumLength = 1, ErrorMessage = "Der Schlüssel des Trägers hat 1 bis 60 Zeichen.")]
    public required string Organisation { get; init; }

    /// <summary>Codes of the organisations that carry it together with the first.</summary>
    [TextList]
    public IReadOnlyList<string> Partners { get; init; } = [];

    [TextList]
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Codes of the areas it works for; where none is given, the finest area at its point.</summary>
    [TextList]
    public IReadOnlyList<string> Areas { get; init; } = [];

    [StringLength(300, ErrorMessage = "Die Anschrift hat höchstens 300 Zeichen.")]
    public string Address { get; init; } = "";

    [Range(5.0, 16.0, ErrorMessage = "Die Länge liegt zwischen 5 und 16 Grad Ost.")]
    public required double Lon { get; init; }

    [Range(47.0, 56.0, ErrorMessage = "Die Breite liegt zwischen 47 und 56 Grad Nord.")]
    public required double Lat { get; init; }

    [ContactRole, StringLength(100, ErrorMessage = "Die Kontaktfunktion hat höchstens 100 Zeichen.")]
    public string ContactRole { get; init; } = "";

    /// <summary>For whom it is open: "Jugendliche von 12 bis 21 Jahren".</summary>
    [StringLength(200, ErrorMessage = "Die Zielgruppe hat höchstens 200 Zeichen.")]
    public string OpenTo { get; init; } = "";

    /// <summary>How many Plätze it has; null: not known.</summary>
    [Range(0, 100_000, ErrorMessage = "Die Zahl der Plätze liegt zwischen 0 und 100.000.")]
    public int? Capacity { get; init; }

    [StringLength(500, ErrorMessage = "Die Öffnungszeiten haben höchstens 500 Zeichen.")]
    public string Opening { get; init; } = "";

    [WebAddress]
    public string Website { get; init; } = "";
}
