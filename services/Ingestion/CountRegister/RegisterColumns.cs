using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.CountRegister;

/// <summary>Where a register has its columns; -1 for one it does not have.</summary>
internal sealed record RegisterColumns(
    int Municipality,
    int Street,
    int HouseNumber,
    int Addition,
    int BirthDate,
    int Sex,
    int Nationality,
    int MovedIn,
    int Household
)
{
    public int NeededWidth => 1 + All.Max();

    public int[] Used => [.. All.Where(column => column >= 0)];

    private int[] All => [Municipality, Street, HouseNumber, Addition, BirthDate, Sex, Nationality, MovedIn, Household];

    /// <summary>What the first cell shows that cannot be taken as meant; an empty one would pass for a German, or for no
    /// addition.</summary>
    public string? DoubtIn(TableRows rows) =>
        rows.HasDoubts ? Used.Select(rows.DoubtOf).FirstOrDefault(doubt => doubt is not null) : null;

    public static ColumnReference[] Named(RegisterProfile register) =>
        [
            .. new[]
            {
                register.Municipality,
                register.Street,
                register.HouseNumber,
                register.Addition,
                register.BirthDate,
                register.Sex,
                register.Nationality,
                register.MovedIn,
                register.Household,
            }.OfType<ColumnReference>(),
        ];

    public static RegisterColumns Of(TableHeader header, RegisterProfile register)
    {
        int Index(ColumnReference? column) => column is null ? -1 : header.Find(column);
        return new RegisterColumns(
            Index(register.Municipality),
            Index(register.Street),
            Index(register.HouseNumber),
            Index(register.Addition),
            Index(register.BirthDate),
            Index(register.Sex),
            Index(register.Nationality),
            Index(register.MovedIn),
            Index(register.Household)
        );
    }
}
