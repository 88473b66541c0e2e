using System.Text.RegularExpressions;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>How a table writes its numbers.</summary>
/// <param name="Decimal">The decimal sign.</param>
/// <param name="Thousands">The sign between groups of three; null for none.</param>
/// <param name="Doubt">A number that can be read in two ways, where nothing in the table decides.</param>
internal sealed partial record NumberGuess(string Decimal, string? Thousands, string? Doubt)
{
    /// <param name="texts">The numbers as they are written; cells that are numbers by their type are not asked.</param>
    public static NumberGuess Of(IEnumerable<string> texts)
    {
        var (commaDecimal, pointDecimal, pointGroups, commaGroups, blankGroups) = (0, 0, 0, 0, 0);
        string? grouped = null;
        var isLargeBare = false;
        foreach (var text in texts)
        {
            var number = text.Trim('(', ')', '%', ' ', '-', '+', '−', 'p', 'r', 's');
            commaDecimal += CommaDecimal().IsMatch(number) ? 1 : 0;
            blankGroups += BlankGroups().IsMatch(number) ? 1 : 0;
            if (PointGroups().IsMatch(number))
            {
                pointGroups++;
                grouped ??= text;
            }
            else if (CommaGroups().IsMatch(number))
            {
                commaGroups++;
            }
            else if (PointDecimal().IsMatch(number))
            {
                pointDecimal++;
            }

            isLargeBare |= number.Length >= 4 && number.All(char.IsAsciiDigit);
        }

        if (pointDecimal > 0 && commaDecimal == 0)
        {
            return new NumberGuess(".", commaGroups > 0 ? "," : null, null);
        }

        var thousands =
            pointGroups > 0 ? "."
            : blankGroups > 0 ? " "
            : null;
        // 1.234 beside 5678: either the one is grouped and the other not, or the point is a decimal sign.
        var doubt = pointGroups > 0 && commaDecimal == 0 && isLargeBare ? grouped : null;
        return new NumberGuess(",", thousands, doubt);
    }

    [GeneratedRegex(@"^(\d{1,3}(\.\d{3})+|\d*|\d{1,3}([ \u00A0\u202F]\d{3})+),\d+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CommaDecimal();

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+(,\d+)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PointGroups();

    [GeneratedRegex(@"^\d{1,3}(,\d{3})+\.\d+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CommaGroups();

    [GeneratedRegex(@"^\d*\.\d+([eE][-+]?\d+)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PointDecimal();

    [GeneratedRegex(@"^\d{1,3}([ \u00A0\u202F]\d{3})+(,\d+)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BlankGroups();
}
