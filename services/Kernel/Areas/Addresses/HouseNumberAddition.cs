namespace Sozialplanung.Areas.Addresses;

/// <summary>The order of additions behind one number: none, fractions, then one or two letters.</summary>
internal static class HouseNumberAddition
{
    private const int FirstLetter = 16;
    private const int PerLetter = 27;

    private static readonly (char Top, char Bottom)[] _fractions = [('1', '4'), ('1', '3'), ('1', '2'), ('2', '3'), ('3', '4')];

    public static int OfLetters(char first, char second = '\0') =>
        FirstLetter + ((first - 'a') * PerLetter) + (second == '\0' ? 0 : second - 'a' + 1);

    /// <summary>Rank of a fraction, or 0 where it is none that house numbers use.</summary>
    public static int OfFraction(char top, char bottom)
    {
        for (var i = 0; i < _fractions.Length; i++)
        {
            if (_fractions[i] == (top, bottom))
            {
                return i + 1;
            }
        }

        return 0;
    }

    public static string Text(int rank)
    {
        if (rank < FirstLetter)
        {
            return rank == 0 || rank > _fractions.Length ? "" : $"{_fractions[rank - 1].Top}/{_fractions[rank - 1].Bottom}";
        }

        var (letter, second) = Math.DivRem(rank - FirstLetter, PerLetter);
        var text = ((char)('a' + letter)).ToString();
        return second == 0 ? text : text + (char)('a' + second - 1);
    }
}
