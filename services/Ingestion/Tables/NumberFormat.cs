using System.Buffers.Text;
using System.Globalization;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>
/// How a file writes numbers. What is ambiguous is refused and never guessed: <c>1.234</c> is a number only where the profile
/// says that the dot groups thousands (then 1234) or is the decimal sign (then 1,234).
/// </summary>
internal sealed class NumberFormat(char decimalSign, char thousandsSign)
{
    private const int MaximumLength = 40;
    private const char Minus = '\u2212';

    // What word processors make of a minus.
    private const char Dash = '\u2013';

    /// <summary>A cell whose type is number: decimal point, perhaps an exponent.</summary>
    public static bool TryReadInvariant(ReadOnlySpan<char> text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>A hundred times a number, exact where the number is: 0.07 becomes 7 and not 7.000000000000001.</summary>
    public static double TimesHundred(ReadOnlySpan<char> text, double number) =>
        Math.Abs(number) < 1e20 && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? (double)(exact * 100)
            : number * 100;

    public bool TryRead(ReadOnlySpan<char> text, out double number)
    {
        if (TryReadWhole(text, out number))
        {
            return true;
        }

        text = text.Trim();
        if (TryReadTiny(text, out number))
        {
            return true;
        }

        Span<byte> plain = stackalloc byte[MaximumLength];
        var length = Normalise(text, plain);
        return length > 0 && Utf8Parser.TryParse(plain[..length], out number, out var used) && used == length;
    }

    /// <summary>A number as a profile writes it in place of a reason: as its files do, or with a decimal point as JSON does, unless
    /// the point could as well group thousands.</summary>
    public bool TryReadCode(string text, out double number)
    {
        text = text.Trim();
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return TryRead(text, out number) || (text.Length - point != 4 && TryReadInvariant(text, out number));
    }

    /// <summary>A number close to zero as programs print it: <c>-6e-05</c>. A great one (<c>1,00441E+07</c>) has lost digits and stays
    /// refused.</summary>
    private bool TryReadTiny(ReadOnlySpan<char> text, out double number)
    {
        number = 0;
        var exponent = text.IndexOfAny('e', 'E');
        if (exponent <= 0 || text[(exponent + 1)..] is not ['-', >= '0' and <= '9', ..] || text.Length > MaximumLength - 3)
        {
            return false;
        }

        return !text[..exponent].ContainsAny(decimalSign == ',' ? '.' : ',', '\'', ' ')
            && TryRead(text[..exponent], out _)
            && TryReadInvariant(decimalSign == ',' ? text.ToString().Replace(',', '.') : text, out number);
    }

    /// <summary>Digits only: by far the most frequent cell.</summary>
    private static bool TryReadWhole(ReadOnlySpan<char> text, out double number)
    {
        number = 0;
        if (text.Length is 0 or > 15)
        {
            return false;
        }

        long whole = 0;
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter))
            {
                return false;
            }

            whole = (whole * 10) + (letter - '0');
        }

        number = whole;
        return true;
    }

    /// <summary>Sign, digits and point; 0 where the text is no number as agreed.</summary>
    private int Normalise(ReadOnlySpan<char> text, Span<byte> plain)
    {
        var length = 0;
        if (CutSign(ref text))
        {
            plain[length++] = (byte)'-';
        }

        var point = text.IndexOf(decimalSign);
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? [] : text[(point + 1)..];
        if (text.IsEmpty || text.Length > MaximumLength - 3 || (point >= 0 && fraction.IsEmpty))
        {
            return 0;
        }

        length = whole.IsEmpty ? AppendDigits("0", plain, length) : AppendWhole(whole, plain, length);
        if (length == 0 || point < 0)
        {
            return length;
        }

        plain[length++] = (byte)'.';
        return AppendDigits(fraction, plain, length);
    }

    /// <summary>Takes the sign away, before the number or, as programs of accounts print it, behind; true where it is a minus.</summary>
    private static bool CutSign(ref ReadOnlySpan<char> text)
    {
        if (text is ['+', .. var positive])
        {
            text = positive;
            return false;
        }

        if (text is ['-' or Minus or Dash, .. var behind])
        {
            text = behind.TrimStart();
            return true;
        }

        if (text is [.. var before, '-' or Minus])
        {
            text = before.TrimEnd();
            return true;
        }

        return false;
    }

    /// <summary>Digits, or groups of three behind a first group of one to three.</summary>
    private int AppendWhole(ReadOnlySpan<char> whole, Span<byte> plain, int length)
    {
        var first = IndexOfThousands(whole);
        if (first < 0)
        {
            return AppendDigits(whole, plain, length);
        }

        if (first is 0 or > 3)
        {
            return 0;
        }

        length = AppendDigits(whole[..first], plain, length);
        whole = whole[first..];
        while (length > 0 && !whole.IsEmpty)
        {
            if (whole.Length < 4 || !IsThousands(whole[0]))
            {
                return 0;
            }

            length = AppendDigits(whole.Slice(1, 3), plain, length);
            whole = whole[4..];
        }

        return length;
    }

    private int IndexOfThousands(ReadOnlySpan<char> whole)
    {
        for (var i = 0; i < whole.Length; i++)
        {
            if (IsThousands(whole[i]))
            {
                return i;
            }
        }

        return -1;
    }

    // A blank in print is a plain, a no-break, a narrow no-break or a thin space, or one as wide as a digit.
    private bool IsThousands(char letter) =>
        thousandsSign != '\0'
        && (letter == thousandsSign || (thousandsSign == ' ' && letter is '\u00A0' or '\u202F' or '\u2009' or '\u2007'));

    private static int AppendDigits(ReadOnlySpan<char> digits, Span<byte> plain, int length)
    {
        foreach (var letter in digits)
        {
            if (!char.IsAsciiDigit(letter))
            {
                return 0;
            }

            plain[length++] = (byte)letter;
        }

        return length;
    }
}
