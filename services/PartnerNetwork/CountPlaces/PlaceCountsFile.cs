using System.Globalization;
using System.Text;

namespace Sozialplanung.PartnerNetwork.CountPlaces;

/// <summary>The counts as CSV that a spreadsheet opens by double click and a dataset takes as a delivery.</summary>
internal static class PlaceCountsFile
{
    public const string Head = "gebiet;gebietsname;stichtag;art;einrichtungen;plaetze;plaetze_bekannt;ohne_platzangabe";

    /// <summary>Where not every place says how many Plätze it has, their sum is unknown: the sign of official statistics.</summary>
    private const string Unknown = ".";

    public static byte[] Write(PlaceCounts counts)
    {
        var text = new StringBuilder(Head).Append("\r\n");
        var day = counts.ReferenceDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var row in counts.Rows)
        {
            text.AppendJoin(
                    ';',
                    Cell(row.Area),
                    Cell(row.AreaName),
                    day,
                    Cell(row.KindName),
                    Number(row.Facilities),
                    row.Capacity is { } capacity ? Number(capacity) : Unknown,
                    Number(row.KnownCapacity),
                    Number(row.WithoutCapacity)
                )
                .Append("\r\n");
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Quoted; an apostrophe before what a spreadsheet would take for a formula (ASVS 5.0, 1.2.10).</summary>
    private static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\0', ..] ? "'" + text : text;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
