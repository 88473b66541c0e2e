using Sozialplanung.Geography.FindAreas;
using Sozialplanung.Geography.ImportAreas;
using Sozialplanung.Geography.Imports;
using Sozialplanung.Geography.ImportStreets;
using Sozialplanung.Geography.ListAreas;
using Sozialplanung.Geography.ListLevels;
using Sozialplanung.Geography.ReadAreas;
using Sozialplanung.Geography.ReadMap;
using Sozialplanung.Geography.ReadStreetRegister;

namespace Sozialplanung.Geography;

internal static class GeographyModule
{
    public static void AddGeography(this IServiceCollection services)
    {
        services.AddSingleton<ImportFormReader>();
        services.AddScoped<ImportAreasHandler>();
        services.AddScoped<ImportStreetsHandler>();
    }

    public static void MapGeography(this IEndpointRouteBuilder app)
    {
        app.MapImportAreas();
        app.MapFindAreas();
        app.MapListLevels();
        app.MapListAreas();
        app.MapReadAreas();
        app.MapReadMap();
        app.MapImportStreets();
        app.MapReadStreetRegister();
    }
}
