namespace Sozialplanung.Contracts.PartnerNetwork;

/// <summary>Facilities or Orte der Begegnung were added, changed or closed. Sent by PartnerNetwork once per change.</summary>
public sealed record FacilitiesChanged
{
    public required IReadOnlyList<string> Codes { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }
}
