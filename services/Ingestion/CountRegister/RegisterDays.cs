using System.Globalization;

namespace Sozialplanung.Ingestion.CountRegister;

/// <summary>Reads days as a register writes them, and completed years at the reference date.</summary>
internal sealed class RegisterDays(string format)
{
    private readonly bool _isUsual = format == "dd.MM.yyyy";

    public bool TryRead(ReadOnlySpan<char> text, out DateOnly day)
    {
        text = text.Trim();
        if (_isUsual && text is [_, _, '.', _, _, '.', _, _, _, _])
        {
            return TryBuild(text[6..], text[3..5], text[..2], out day);
        }

        return DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
            || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    /// <summary>Completed years; born on 29 February one grows older on 1 March of other years.</summary>
    public static int AgeOn(DateOnly reference, DateOnly birth) =>
        reference.Year
        - birth.Year
        - (reference.Month < birth.Month || (reference.Month == birth.Month && reference.Day < birth.Day) ? 1 : 0);

    private static bool TryBuild(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day, out DateOnly result)
    {
        if (
            TryNumber(year, out var y)
            && TryNumber(month, out var m)
            && TryNumber(day, out var d)
            && y >= 1
            && m is >= 1 and <= 12
            && d >= 1
            && d <= DateTime.DaysInMonth(y, m)
        )
        {
            result = new DateOnly(y, m, d);
            return true;
        }

        result = default;
        return false;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
