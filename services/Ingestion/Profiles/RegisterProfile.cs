namespace Sozialplanung.Ingestion.Profiles;

/// <summary>How a register of persons is read: which columns it has, and what is counted. Nothing of a person is
/// stored.</summary>
public sealed record RegisterProfile
{
    /// <summary>Column with the AGS; null where the whole register is of one municipality (<see
    /// cref="MunicipalityCode"/>).</summary>
    public ColumnReference? Municipality { get; init; }

    public string? MunicipalityCode { get; init; }

    public required ColumnReference Street { get; init; }

    public ColumnReference? HouseNumber { get; init; }

    public ColumnReference? Addition { get; init; }

    public ColumnReference? BirthDate { get; init; }

    public ColumnReference? Sex { get; init; }

    public ColumnReference? Nationality { get; init; }

    public ColumnReference? MovedIn { get; init; }

    /// <summary>Number of the household, unique within the municipality.</summary>
    public ColumnReference? Household { get; init; }

    /// <summary>Age groups, each <c>from-to</c> in completed years, the last <c>from+</c>; without gaps.</summary>
    public IReadOnlyList<string> AgeGroups { get; init; } =
    ["0-2", "3-5", "6-9", "10-14", "15-17", "18-24", "25-44", "45-64", "65-79", "80+"];

    /// <summary>Texts of the nationality column that mean German.</summary>
    public IReadOnlyList<string> German { get; init; } = ["D", "DE", "DEU", "000", "deutsch", "Deutschland"];

    /// <summary>How days are written.</summary>
    public string DateFormat { get; init; } = "dd.MM.yyyy";

    /// <summary>Month and day of the reference date within the period (<c>12-31</c>); default: the period's last day.</summary>
    public string? ReferenceDate { get; init; }

    /// <summary>Share of the rows that must be assigned to an area; below it the delivery is quarantined.</summary>
    public double MinimumMatchRate { get; init; } = 0.97;
}
