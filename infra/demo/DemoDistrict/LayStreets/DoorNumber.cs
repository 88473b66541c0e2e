using System.Globalization;

namespace Sozialplanung.DemoDistrict.LayStreets;

/// <summary>A house number with its addition in small letters; without one it comes before the additions.</summary>
internal readonly record struct DoorNumber(int Number, string Addition) : IComparable<DoorNumber>
{
    public bool IsOdd => Number % 2 == 1;

    public int CompareTo(DoorNumber other) =>
        Number != other.Number ? Number.CompareTo(other.Number) : string.CompareOrdinal(Addition, other.Addition);

    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture) + Addition;
}

/// <summary>From and to on one side of a street, both included.</summary>
internal readonly record struct DoorRange(DoorNumber From, DoorNumber To)
{
    public bool Contains(DoorNumber number) =>
        number.IsOdd == From.IsOdd && number.CompareTo(From) >= 0 && number.CompareTo(To) <= 0;
}
