using System.Globalization;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoJson;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>Geometries that are not valid are repaired only where the profile says so; until then each is an error that says what would change.</summary>
internal static class Repairs
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static IReadOnlyList<CheckedRepair> Tell(GeoLayer layer, AreaProfile profile, ImportFindings findings)
    {
        var texts = layer
            .Findings.Where(finding => finding.IsRepair)
            .ToDictionary(finding => finding.Feature, finding => finding.Text);
        var repairs = new List<CheckedRepair>();
        foreach (var feature in layer.Features.Where(feature => feature.AsDrawn is not null))
        {
            var repair = new CheckedRepair(
                feature.Number,
                feature.Properties.GetValueOrDefault(profile.Code)?.Trim() ?? "",
                texts.GetValueOrDefault(feature.Number, ""),
                Math.Round(SquareMetres(feature.AsDrawn!, layer.System)),
                Math.Round(SquareMetres(feature.Geometry, layer.System))
            );
            repairs.Add(repair);
            if (profile.Repairs)
            {
                findings.Warn($"{repair.Text} Wie im Profil vorgesehen bereinigt: {Change(repair)}.", feature.Number, "geometry");
            }
            else
            {
                findings.Refuse(
                    $"{repair.Text} Dadurch würden {Change(repair)}. Bitte ansehen und dem Bereinigen zustimmen (im Profil „repairs“: true) oder die Datei berichtigen.",
                    feature.Number,
                    "repairs"
                );
            }
        }

        return repairs;
    }

    private static string Change(CheckedRepair repair) =>
        string.Create(_german, $"aus {repair.Before:N0} m² {repair.After:N0} m²")
        + (
            repair.Before > 0
                ? string.Create(_german, $" ({(repair.After - repair.Before) / repair.Before:+0.0 %;-0.0 %;±0 %})")
                : ""
        );

    private static double SquareMetres(Shape geometry, CoordinateSystem system) =>
        CoordinateTransform.Transform(geometry, system, CoordinateSystem.Utm32).Area;
}
