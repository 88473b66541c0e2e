namespace Sozialplanung.PartnerNetwork.ImportPlaces;

/// <summary>A place with its area: that of its point, or that which the Straßenverzeichnis gives its address.</summary>
internal sealed record PlacedDraft(PlaceDraft Draft, string Area, string[] Path)
{
    public bool IsByPoint => Draft.Point is not null;
}
