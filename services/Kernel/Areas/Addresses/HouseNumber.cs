using System.Globalization;

namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// A house number with its addition, in the order of a street: 12, 12 1/4, 12 1/2, 12a, 12b, 12ba, 13.
/// Range: number 1 to 99,999; the addition is empty, a fraction (1/4, 1/3, 1/2, 2/3, 3/4) or one to two letters.
/// </summary>
public readonly record struct HouseNumber : IComparable<HouseNumber>
{
    internal const int Steps = 1024;
    internal const int LargestNumber = 99_999;

    private HouseNumber(int position) => Position = position;

    /// <summary>The place on the street: number × 1024 + rank of the addition.</summary>
    internal int Position { get; }

    /// <summary>The number without its addition, 1 to 99,999.</summary>
    public int Number => Position / Steps;

    /// <summary>The addition in lower case ("a", "1/2"), empty where there is none.</summary>
    public string Addition => HouseNumberAddition.Text(Position % Steps);

    /// <summary>Reads "12", "0012", "12a", "12 A", "12 1/2". Errors: <see cref="FormatException"/> for anything else.</summary>
    public static HouseNumber Parse(string text) =>
        HouseNumberReader.TryRead(text, default, out var range) && range.First == range.Last
            ? range.First
            : throw new FormatException($"„{text}“ ist keine Hausnummer.");

    public int CompareTo(HouseNumber other) => Position.CompareTo(other.Position);

    public static bool operator <(HouseNumber left, HouseNumber right) => left.Position < right.Position;

    public static bool operator >(HouseNumber left, HouseNumber right) => left.Position > right.Position;

    public static bool operator <=(HouseNumber left, HouseNumber right) => left.Position <= right.Position;

    public static bool operator >=(HouseNumber left, HouseNumber right) => left.Position >= right.Position;

    public override string ToString()
    {
        var addition = Addition;
        var gap = addition.Contains('/', StringComparison.Ordinal) ? " " : "";
        return Number.ToString(CultureInfo.InvariantCulture) + gap + addition;
    }

    internal static HouseNumber At(int number, int additionRank) => new((number * Steps) + additionRank);
}
