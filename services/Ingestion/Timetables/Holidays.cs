namespace Sozialplanung.Ingestion.Timetables;

/// <summary>
/// The public holidays of a Land, by the holiday laws in force in 2026. What is a holiday in some municipalities only is left out:
/// Augsburger Friedensfest, Mariä Himmelfahrt in Bavaria, Fronleichnam in parts of Saxony and Thuringia.
/// </summary>
internal static class Holidays
{
    private static readonly DateOnly[] _onceInBerlin = [new(2020, 5, 8), new(2025, 5, 8), new(2028, 6, 17)];

    public static bool Include(string land, DateOnly day) =>
        IsFixed(land, day) || IsByEaster(land, day.DayNumber - Easter(day.Year).DayNumber) || IsRepentance(land, day);

    /// <summary>Easter Sunday of the Gregorian calendar (Gauß in the form of Lichtenberg, PTB-Mitteilungen 1997).</summary>
    public static DateOnly Easter(int year)
    {
        var k = year / 100;
        var m = 15 + ((3 * k + 3) / 4) - ((8 * k + 13) / 25);
        var s = 2 - ((3 * k + 3) / 4);
        var a = year % 19;
        var d = (19 * a + m) % 30;
        var r = (d + (a / 11)) / 29;
        var og = 21 + d - r;
        var sz = 7 - ((year + (year / 4) + s) % 7);
        var oe = 7 - ((og - sz) % 7);
        return new DateOnly(year, 3, 1).AddDays(og + oe - 1);
    }

    private static bool IsFixed(string land, DateOnly day) =>
        (day.Month, day.Day) switch
        {
            (1, 1) or (5, 1) or (10, 3) or (12, 25) or (12, 26) => true,
            (1, 6) => land is "BW" or "BY" or "ST",
            (3, 8) => (land == "BE" && day.Year >= 2019) || (land == "MV" && day.Year >= 2023),
            (8, 15) => land == "SL",
            (9, 20) => land == "TH" && day.Year >= 2019,
            (10, 31) => day.Year == 2017
                || land is "BB" or "MV" or "SN" or "ST" or "TH"
                || (land is "HB" or "HH" or "NI" or "SH" && day.Year >= 2018),
            (11, 1) => land is "BW" or "BY" or "NW" or "RP" or "SL",
            _ => land == "BE" && _onceInBerlin.Contains(day),
        };

    private static bool IsByEaster(string land, int daysAfter) =>
        daysAfter switch
        {
            -2 or 1 or 39 or 50 => true, // Karfreitag, Ostermontag, Christi Himmelfahrt, Pfingstmontag
            0 or 49 => land == "BB",
            60 => land is "BW" or "BY" or "HE" or "NW" or "RP" or "SL", // Fronleichnam
            _ => false,
        };

    /// <summary>Buß- und Bettag: the Wednesday before the 23rd of November.</summary>
    private static bool IsRepentance(string land, DateOnly day) =>
        land == "SN" && day is { Month: 11, Day: >= 16 and <= 22, DayOfWeek: DayOfWeek.Wednesday };
}
