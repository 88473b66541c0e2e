namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// How easily one letter stands for another: because they sound alike in German, or lie side by side on the keyboard.
/// </summary>
internal static class LetterConfusion
{
    /// <summary>A letter that sounds alike.</summary>
    public const int Alike = 6;

    /// <summary>The key beside the right one.</summary>
    public const int Beside = 12;

    /// <summary>Two vowels.</summary>
    public const int Vowels = 16;

    /// <summary>Nothing explains it: more likely another name than an error.</summary>
    public const int Unrelated = 20;

    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const string VowelLetters = "aeiouy";

    private static readonly string[] _alike = ["dt", "bp", "gk", "kc", "cz", "kq", "fv", "vw", "sz", "iy", "ij", "gj", "cs"];

    private static readonly string[] _keyboard = ["qwertzuiop", "asdfghjkl", "yxcvbnm"];

    private static readonly int[,] _costs = BuildCosts();

    /// <summary>Cost of the replacement; 0 for the same letter.</summary>
    public static int Cost(char first, char second)
    {
        if (first == second)
        {
            return 0;
        }

        var (row, column) = (IndexOf(first), IndexOf(second));
        return row < 0 || column < 0 ? Unrelated : _costs[row, column];
    }

    private static int IndexOf(char letter) => letter is >= 'a' and <= 'z' ? letter - 'a' : -1;

    private static int[,] BuildCosts()
    {
        var costs = new int[Letters.Length, Letters.Length];
        foreach (var first in Letters)
        {
            foreach (var second in Letters)
            {
                costs[IndexOf(first), IndexOf(second)] = CostOf(first, second);
            }
        }

        return costs;
    }

    private static int CostOf(char first, char second)
    {
        if (
            Array.Exists(
                _alike,
                pair => pair.Contains(first, StringComparison.Ordinal) && pair.Contains(second, StringComparison.Ordinal)
            )
        )
        {
            return Alike;
        }

        if (
            Array.Exists(
                _keyboard,
                row =>
                    Math.Abs(row.IndexOf(first, StringComparison.Ordinal) - row.IndexOf(second, StringComparison.Ordinal)) == 1
                    && row.Contains(first, StringComparison.Ordinal)
                    && row.Contains(second, StringComparison.Ordinal)
            )
        )
        {
            return Beside;
        }

        return VowelLetters.Contains(first, StringComparison.Ordinal) && VowelLetters.Contains(second, StringComparison.Ordinal)
            ? Vowels
            : Unrelated;
    }
}
