using Sozialplanung.Geography.ChangeCut;
using Sozialplanung.Geography.ChangeStreet;
using Sozialplanung.Geography.CheckStreetRegister;
using Sozialplanung.Geography.ChooseVersion;
using Sozialplanung.Geography.ConvertAreas;
using Sozialplanung.Geography.DraftConversionKey;
using Sozialplanung.Geography.DraftCut;
using Sozialplanung.Geography.ExportStreets;
using Sozialplanung.Geography.FindAreas;
using Sozialplanung.Geography.HandOverCut;
using Sozialplanung.Geography.ImportAreas;
using Sozialplanung.Geography.ImportStreets;
using Sozialplanung.Geography.ListAcceptances;
using Sozialplanung.Geography.ListAreas;
using Sozialplanung.Geography.ListCuts;
using Sozialplanung.Geography.ListLevels;
using Sozialplanung.Geography.ListVersions;
using Sozialplanung.Geography.MakeGrid;
using Sozialplanung.Geography.MeasureBuffers;
using Sozialplanung.Geography.MeasureCut;
using Sozialplanung.Geography.OfferFeatures;
using Sozialplanung.Geography.OfferTiles;
using Sozialplanung.Geography.ProposeAreas;
using Sozialplanung.Geography.ProposeStreets;
using Sozialplanung.Geography.ReadAreas;
using Sozialplanung.Geography.ReadConversionKeys;
using Sozialplanung.Geography.ReadCut;
using Sozialplanung.Geography.ReadMap;
using Sozialplanung.Geography.ReadStreetRegister;
using Sozialplanung.Geography.ReadStreetState;
using Sozialplanung.Geography.RemoveGrid;
using Sozialplanung.Geography.SaveConversionKey;
using Sozialplanung.Geography.SearchStreets;
using Sozialplanung.Geography.SetValidity;
using Sozialplanung.Geography.StreetEntries;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography;

internal static class GeographyModule
{
    public static void AddGeography(this IServiceCollection services)
    {
        services.AddSingleton<ImportFormReader>();
        services.AddScoped<ImportAreasHandler>();
        services.AddScoped<ProposeAreasHandler>();
        services.AddScoped<MakeGridHandler>();
        services.AddScoped<RemoveGridHandler>();
        services.AddScoped<ImportStreetsHandler>();
        services.AddScoped<ProposeStreetsHandler>();
        services.AddSingleton<BuiltRegisters>();
        services.AddScoped<SearchStreetsHandler>();
        services.AddScoped<ChangeStreetHandler>();
        services.AddScoped<ExportStreetsHandler>();
        services.AddScoped<ChooseVersionHandler>();
        services.AddScoped<SetValidityHandler>();
        services.AddScoped<DraftConversionKeyHandler>();
        services.AddScoped<SaveConversionKeyHandler>();
        services.AddSingleton<MeasuredBlocks>();
        services.AddScoped<DraftCutHandler>();
        services.AddScoped<ChangeCutHandler>();
        services.AddScoped<HandOverCutHandler>();
    }

    public static void MapGeography(this IEndpointRouteBuilder app)
    {
        app.MapImportAreas();
        app.MapCheckAreas();
        app.MapProposeAreas();
        app.MapMakeGrid();
        app.MapRemoveGrid();
        app.MapFindAreas();
        app.MapFindAreasOfPoints();
        app.MapMeasureBuffers();
        app.MapListLevels();
        app.MapListVersions();
        app.MapChooseVersion();
        app.MapSetValidity();
        app.MapReadConversionKeys();
        app.MapDraftConversionKey();
        app.MapSaveConversionKey();
        app.MapConvertAreas();
        app.MapListCuts();
        app.MapDraftCut();
        app.MapReadCut();
        app.MapChangeCut();
        app.MapImportBlocks();
        app.MapMeasureCut();
        app.MapHandOverCut();
        app.MapListAreas();
        app.MapListAcceptances();
        app.MapReadAreas();
        app.MapReadMap();
        app.MapReadMapDetail();
        app.MapFeatureLanding();
        app.MapFeatureCollections();
        app.MapFeatureItems();
        app.MapOfferTiles();
        app.MapImportStreets();
        app.MapCheckStreets();
        app.MapProposeStreets();
        app.MapReadStreetRegister();
        app.MapReadStreetState();
        app.MapSearchStreets();
        app.MapChangeStreet();
        app.MapCheckStreetRegister();
        app.MapExportStreets();
    }
}
