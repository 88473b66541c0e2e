using Sozialplanung.Geography.ChooseVersion;
using Sozialplanung.Geography.FindAreas;
using Sozialplanung.Geography.ImportAreas;
using Sozialplanung.Geography.Imports;
using Sozialplanung.Geography.ImportStreets;
using Sozialplanung.Geography.ListAreas;
using Sozialplanung.Geography.ListLevels;
using Sozialplanung.Geography.ListVersions;
using Sozialplanung.Geography.ProposeAreas;
using Sozialplanung.Geography.ProposeStreets;
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
        services.AddScoped<ProposeAreasHandler>();
        services.AddScoped<ImportStreetsHandler>();
        services.AddScoped<ProposeStreetsHandler>();
        services.AddScoped<ChooseVersionHandler>();
    }

    public static void MapGeography(this IEndpointRouteBuilder app)
    {
        app.MapImportAreas();
        app.MapCheckAreas();
        app.MapProposeAreas();
        app.MapFindAreas();
        app.MapListLevels();
        app.MapListVersions();
        app.MapChooseVersion();
        app.MapListAreas();
        app.MapReadAreas();
        app.MapReadMap();
        app.MapImportStreets();
        app.MapCheckStreets();
        app.MapProposeStreets();
        app.MapReadStreetRegister();
    }
}
