using System.Globalization;

namespace Sozialplanung.Indicators.ChooseMeasures;

/// <summary>Categories as a person lists them: 6-9 before 10-14, numbers before words.</summary>
internal sealed class CategoryOrder : IComparer<string>
{
    private static readonly StringComparer _words = StringComparer.Create(
        CultureInfo.GetCultureInfo("de-DE"),
        CompareOptions.NumericOrdering | CompareOptions.IgnoreCase
    );

    private CategoryOrder() { }

    public static CategoryOrder Instance { get; } = new();

    public int Compare(string? x, string? y) =>
        _words.Compare(x, y) is not 0 and var order ? order : StringComparer.Ordinal.Compare(x, y);
}
