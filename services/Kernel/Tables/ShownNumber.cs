using System.Globalization;

namespace Sozialplanung.Tables;

/// <summary>Whether the text that a cell shows is its number, perhaps rounded and with signs of its unit.</summary>
internal static class ShownNumber
{
    private const double Rounding = 0.5000001;

    public static CellDoubt DoubtOf(string shown, double number)
    {
        if (shown.Length == 0 || shown.Contains('E', StringComparison.Ordinal))
        {
            return CellDoubt.None; // not every program writes what is shown; powers of ten are exact enough
        }

        var literal = new CellFormatSection { Literal = string.Concat(shown.Where(letter => !IsOfNumber(letter))) };
        var digits = string.Concat(shown.Where(char.IsAsciiDigit));
        return digits.Length == 0 ? (number == 0 && shown is "-" or "–" or "—" ? CellDoubt.None : CellDoubt.Text)
            : digits.Length > 25 || literal.ChangesNumber ? CellDoubt.Text
            : Shows(shown, number) ? CellDoubt.None
            : Shows(shown, number / 1_000) || Shows(shown, number / 1_000_000) ? CellDoubt.Scaled
            : CellDoubt.Text;
    }

    private static bool IsOfNumber(char letter) =>
        char.IsAsciiDigit(letter) || letter is '.' or ',' or '\'' or '/' or '-' or '\u2212';

    /// <summary>The last point or comma may divide off decimals or thousands: one of both must fit.</summary>
    private static bool Shows(string shown, double number)
    {
        var last = shown.LastIndexOfAny(['.', ',']);
        var decimals = last < 0 ? 0 : shown[(last + 1)..].Count(char.IsAsciiDigit);
        var digits = decimal.Parse(string.Concat(shown.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
        return IsNear((double)digits / Math.Pow(10, decimals), decimals) || IsNear((double)digits, 0);

        bool IsNear(double read, int places) =>
            Math.Abs(read - Math.Abs(number)) <= Rounding * Math.Pow(10, -places) + (Math.Abs(number) * 1e-14);
    }
}
