namespace Sozialplanung.Areas.Addresses;

/// <summary>One street of one municipality, ready for look-up. Areas are indices into the register's codes.</summary>
internal sealed class RegisteredStreet
{
    public required string Municipality { get; init; }

    public required string Name { get; init; }

    /// <summary>The comparison form of <see cref="Name"/>.</summary>
    public required string Key { get; init; }

    public required NumberSegments Odd { get; init; }

    public required NumberSegments Even { get; init; }

    /// <summary>
    /// The area that the register gives for the odd side as a whole, or <see cref="NumberSegments.None"/> or Conflict.
    /// </summary>
    public required int WholeOdd { get; init; }

    public required int WholeEven { get; init; }

    /// <summary>The one area of all entries, or <see cref="NumberSegments.None"/> where there are several.</summary>
    public required int OnlyArea { get; init; }

    /// <summary>All areas of the street, in the order of the register.</summary>
    public required int[] Areas { get; init; }

    public NumberSegments Side(int number) => (number & 1) == 1 ? Odd : Even;

    public int Whole(int number) => (number & 1) == 1 ? WholeOdd : WholeEven;
}
