using System.Globalization;

namespace Sozialplanung.DemoDistrict.WriteTables;

/// <summary>Numbers as German offices print them: 1.234 and 56,70.</summary>
internal static class WrittenNumbers
{
    private static readonly NumberFormatInfo Format = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>A dash stands for nothing; offices type the simple hyphen.</summary>
    public static string Count(int number) => number == 0 ? "-" : number.ToString("#,##0", Format);

    public static string Decimal(double number, int decimals) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString($"N{decimals}", Format);
}
