namespace Sozialplanung.Tables;

/// <summary>The days that Excel keeps as numbers.</summary>
internal static class SheetDay
{
    // Excel believes that 1900 was a leap year: before its 29 February it is one day behind.
    private const int FictionalLeapDay = 60;
    private const int DaysFrom1900To1904 = 1462;

    /// <summary>Null where the number is no day, among them the one that never was.</summary>
    public static DateTime? Of(double serial, bool is1904)
    {
        if (is1904)
        {
            return serial is >= 0 and < 2_900_000 ? DateTime.FromOADate(serial + DaysFrom1900To1904) : null;
        }

        return serial is < 1 or >= 2_900_000 or (>= FictionalLeapDay and < FictionalLeapDay + 1)
            ? null
            : DateTime.FromOADate(serial < FictionalLeapDay ? serial + 1 : serial);
    }
}
