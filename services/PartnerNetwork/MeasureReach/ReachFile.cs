using System.Globalization;
using System.Text;
using Sozialplanung.Facts;
using Sozialplanung.ServiceDefaults.Downloads;

namespace Sozialplanung.PartnerNetwork.MeasureReach;

/// <summary>The answer as CSV with a decimal comma, that a spreadsheet opens by double click and a dataset takes as a delivery.</summary>
internal static class ReachFile
{
    private const string Head =
        "gebiet;gebietsname;stichtag;naechste_einrichtung;entfernung_m;wegezeit_min;einrichtungen;plaetze;flaeche_prozent;nachfrage";

    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static string Write(MeasuredReach reach)
    {
        var access = reach.Supply == ReachQuestion.OfFacilities ? "einrichtungen_je_1000" : "plaetze_je_100";
        var text = new StringBuilder(Head).Append(';').Append(access).Append(";grund;hinweise\r\n");
        var day = reach.ReferenceDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var notes = CsvFile.Cell(string.Join(" ", reach.Notes));
        foreach (var row in reach.Rows)
        {
            text.AppendJoin(
                    ';',
                    CsvFile.Cell(row.Area),
                    CsvFile.Cell(row.AreaName),
                    day,
                    CsvFile.Cell(row.Nearest ?? ""),
                    Number(row.NearestMetres),
                    Number(row.NearestMinutes),
                    Number(row.Facilities),
                    Number(row.Capacity),
                    Number(row.SurfacePercent),
                    Number(row.Demand),
                    Number(row.Access),
                    CsvFile.Cell(Reason(row.Access) ?? Reason(row.Capacity) ?? ""),
                    notes
                )
                .Append("\r\n");
        }

        return text.ToString();
    }

    private static string Number(double? number) => number?.ToString("0.##", _german) ?? "";

    private static string Number(ReachValue? value) =>
        value is null ? ""
        : value.Number is { } number ? Number(number)
        : ValueSigns.Of(ValueSigns.ReadName(value.State));

    private static string? Reason(ReachValue? value) =>
        value is null or { Number: not null } ? null : ValueSigns.MeaningOf(ValueSigns.ReadName(value.State));
}
