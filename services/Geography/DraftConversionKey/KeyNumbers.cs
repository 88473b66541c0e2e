using System.Globalization;
using System.Text.RegularExpressions;
using Sozialplanung.Geography.ConversionKeys;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.DraftConversionKey;

/// <summary>
/// The column of a key that holds shares, or inhabitants or addresses. Written as in German or in English: a whole column says
/// which.
/// </summary>
internal sealed partial class KeyNumbers
{
    // Published shares have few digits; more than this is missing or too much.
    private const decimal Rounding = 0.005m;

    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private readonly string[] _texts;
    private readonly decimal?[] _numbers;
    private readonly decimal _whole;

    public KeyNumbers(string column, IEnumerable<string> texts)
    {
        _texts = [.. texts];
        var isGrouped = Array.TrueForAll(
            _texts,
            text => !text.Contains('.', StringComparison.Ordinal) || Grouped().IsMatch(text)
        );
        _numbers = Array.ConvertAll(_texts, text => NumberOf(text, isGrouped));
        var most = _numbers.Max() ?? 0;
        AreShares = most <= 1 || (ShareName().IsMatch(column) && most <= 100);
        _whole = most <= 1 ? 1 : 100;
    }

    /// <summary>Whether the numbers are parts of one, or of a hundred, and must make it.</summary>
    public bool AreShares { get; }

    public decimal? this[int row] => _numbers[row];

    public string TextOf(int row) => _texts[row];

    public static bool IsNumber(string text) => NumberOf(text, Grouped().IsMatch(text)) is not null;

    /// <summary>Areas whose shares do not make a whole.</summary>
    public IEnumerable<PlacedError> FaultsOf(IEnumerable<KeyShare> shares, VersionPair versions) =>
        !AreShares
            ? []
            : shares
                .GroupBy(share => share.Old, StringComparer.Ordinal)
                .Select(old => (Old: old.Key, Sum: old.Sum(share => share.Share) / _whole))
                .Where(old => Math.Abs(old.Sum - 1) > Rounding)
                .Select(old => new PlacedError(
                    string.Create(_german, $"{versions.OldName(old.Old)}: Die Anteile ergeben {old.Sum:0.####} statt 1.")
                ));

    private static decimal? NumberOf(string text, bool isGrouped)
    {
        var plain = text.TrimEnd('%', ' ', '\u00A0', '\u202F').Replace(" ", "", StringComparison.Ordinal);
        plain =
            plain.Contains(',', StringComparison.Ordinal) || isGrouped
                ? plain.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
                : plain;
        return decimal.TryParse(
            plain,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
    }

    [GeneratedRegex(@"^[1-9]\d{0,2}(\.\d{3})+$")]
    private static partial Regex Grouped();

    [GeneratedRegex("anteil|faktor|share|prozent|%", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShareName();
}
