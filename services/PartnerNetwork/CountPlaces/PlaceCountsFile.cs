using System.Globalization;
using System.Text;
using Sozialplanung.ServiceDefaults.Downloads;

namespace Sozialplanung.PartnerNetwork.CountPlaces;

/// <summary>The counts as CSV that a spreadsheet opens by double click and a dataset takes as a delivery.</summary>
internal static class PlaceCountsFile
{
    public const string Head = "gebiet;gebietsname;stichtag;art;einrichtungen;plaetze;plaetze_bekannt;ohne_platzangabe";

    /// <summary>Where not every place says how many Plätze it has, their sum is unknown: the sign of official statistics.</summary>
    private const string Unknown = ".";

    public static string Write(PlaceCounts counts)
    {
        var text = new StringBuilder(Head).Append("\r\n");
        var day = counts.ReferenceDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var row in counts.Rows)
        {
            text.AppendJoin(
                    ';',
                    CsvFile.Cell(row.Area),
                    CsvFile.Cell(row.AreaName),
                    day,
                    CsvFile.Cell(row.KindName),
                    Number(row.Facilities),
                    row.Capacity is { } capacity ? Number(capacity) : Unknown,
                    Number(row.KnownCapacity),
                    Number(row.WithoutCapacity)
                )
                .Append("\r\n");
        }

        return text.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
