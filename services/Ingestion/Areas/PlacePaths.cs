namespace Sozialplanung.Ingestion.Areas;

/// <summary>Where a place is covered follows from the areas; it is worked out anew with each Gebietsstand.</summary>
internal static class PlacePaths
{
    public const string Renew = """
        update dataset set place_path = coalesce((select path from area where code = place), array[place]) where place <> '';
        update clearing_address c set place_path = a.path from area a where a.code = c.municipality;
        """;
}
