using Sozialplanung.DemoDistrict.LayStreets;

namespace Sozialplanung.DemoDistrict.LivePeople;

internal enum Sex : byte
{
    Female,
    Male,
    Diverse,
}

/// <summary>Familienstand: ledig, verheiratet, verwitwet, geschieden.</summary>
internal enum MaritalStatus : byte
{
    Single,
    Married,
    Widowed,
    Divorced,
}

/// <summary>An invented person.</summary>
internal sealed class Person
{
    public required DateOnly Born { get; init; }

    public required Sex Sex { get; init; }

    /// <summary>Index into <see cref="Nationalities.Names"/>; 0 is German.</summary>
    public required byte Nationality { get; set; }

    public MaritalStatus MaritalStatus { get; set; }

    /// <summary>The day of moving into the municipality; null: born there.</summary>
    public DateOnly? MovedIn { get; set; }

    /// <summary>Age at the end of the year.</summary>
    public int AgeIn(int year) => year - Born.Year;
}

/// <summary>People at one address. The first two are the couple if there is one, then come children and others.</summary>
internal sealed class Household
{
    public required int Number { get; init; }

    public required Address Address { get; set; }

    public required List<Person> Members { get; init; }

    public bool HasCouple { get; set; }

    /// <summary>How the clerk mistyped the address; 0 = not at all.</summary>
    public byte TypingError { get; set; }

    public int Sozialraum => Address.Sozialraum;
}
