using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>Reads cells as values: numbers as the profile writes them, signs in place of numbers, letters and brackets beside
/// numbers.</summary>
internal sealed class ValueReader
{
    private readonly Dictionary<string, ReadValue> _signs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadValue>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<double, ReadValue> _codes = [];
    private readonly NumberFormat _numbers;

    public ValueReader(ImportProfile profile)
    {
        _numbers = new NumberFormat(profile.DecimalSign[0], profile.Thousands is { Length: > 0 } sign0 ? sign0[0] : '\0');
        foreach (var (sign, value) in ValueSigns.Usual)
        {
            _signs[sign] = ReadValue.Of(value);
        }

        foreach (var (sign, meaning) in profile.Placeholders)
        {
            _signs[sign.Trim()] = Meaning(meaning);
            if (_numbers.TryReadCode(sign, out var code))
            {
                _codes[code] = Meaning(meaning);
            }
        }

        _bySpan = _signs.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether a profile may name this meaning for a sign.</summary>
    public static bool IsMeaning(string meaning) =>
        meaning is "zero" or "skip" || IsReason(meaning) || NumberFormat.TryReadInvariant(meaning, out _);

    /// <summary>Whether this names a reason why there is no number.</summary>
    public static bool IsReason(string name) => ValueSigns.TryReadName(name, out var state) && state != ValueState.Shown;

    /// <summary>Whether the profile or the usual signs say what the text means; an empty one is no sign here.</summary>
    public bool IsSign(ReadOnlySpan<char> text) => !text.IsWhiteSpace() && _bySpan.ContainsKey(text.Trim());

    /// <summary>A number that its cell shows times a hundred (<c>0.125</c> as 12,5 %): the number that is shown.</summary>
    public ReadValue ReadShare(ReadOnlySpan<char> text) =>
        !NumberFormat.TryReadInvariant(text, out var share) ? ReadValue.NotANumber
        : _codes.TryGetValue(share, out var meaning) ? meaning
        : ReadValue.Of(NumberFormat.TimesHundred(text, share));

    /// <param name="text">Text of the cell.</param>
    /// <param name="isNumber">Whether the cell is a number by its type.</param>
    /// <param name="isPercentage">Whether a percent sign behind the number says no more than the unit of the measure does.</param>
    public ReadValue Read(ReadOnlySpan<char> text, bool isNumber, bool isPercentage = false)
    {
        if (isNumber)
        {
            return NumberFormat.TryReadInvariant(text, out var typed) ? ValueOf(typed) : ReadValue.NotANumber;
        }

        text = text.Trim();
        if (_numbers.TryRead(text, out var number))
        {
            return ValueOf(number);
        }

        return _bySpan.TryGetValue(text, out var sign) ? sign : ReadMarked(text, isPercentage);
    }

    private ReadValue ReadMarked(ReadOnlySpan<char> text, bool isPercentage)
    {
        var flags = ValueFlags.None;
        var isPercent = isPercentage && TryCutPercent(ref text);
        if (text is ['(', .. var inside, ')'])
        {
            flags = ValueFlags.LimitedReliability;
            text = inside.Trim();
        }

        while (text.Length > 1 && FlagSigns.Read(text[^1..]) is var flag and not ValueFlags.None)
        {
            flags |= flag;
            text = text[..^1].TrimEnd();
        }

        isPercent |= isPercentage && TryCutPercent(ref text);
        return (isPercent || flags != ValueFlags.None) && _numbers.TryRead(text, out var number)
            ? ValueOf(number, flags)
            : ReadValue.NotANumber;
    }

    private static bool TryCutPercent(ref ReadOnlySpan<char> text)
    {
        var isPercent = text is [.., '%'];
        text = isPercent ? text[..^1].TrimEnd() : text;
        return isPercent;
    }

    /// <summary>The number, unless the profile says that it is a code for something else.</summary>
    private ReadValue ValueOf(double number, ValueFlags flags = ValueFlags.None) =>
        _codes.Count > 0 && _codes.TryGetValue(number, out var meaning) ? meaning : ReadValue.Of(number, flags);

    private static ReadValue Meaning(string meaning) =>
        meaning switch
        {
            "zero" => ReadValue.Of(0),
            "skip" => ReadValue.Skipped,
            _ when NumberFormat.TryReadInvariant(meaning, out var number) => ReadValue.Of(number),
            _ => ReadValue.Of(Value.Missing(ValueSigns.ReadName(meaning))),
        };
}
