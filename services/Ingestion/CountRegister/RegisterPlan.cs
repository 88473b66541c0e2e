using System.Globalization;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.ReadTable;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.CountRegister;

/// <summary>What holds for every row of a register: its columns, its period, and what its profile says.</summary>
internal sealed record RegisterPlan(
    DatasetDefinition Definition,
    TableHeader Header,
    RegisterColumns Columns,
    string Period,
    DateOnly ReferenceDate,
    long HeaderLine
)
{
    public RegisterProfile Register => Definition.Profile.Register!;

    public string? Footer => Definition.Profile.Footer;

    /// <summary>Reads the header and leaves the rows behind it.</summary>
    public static RegisterPlan Of(DatasetDefinition definition, TableRows rows, string fileName, string? given)
    {
        var register = definition.Profile.Register!;
        var header = HeaderFinder.Find(rows, definition.Profile, RegisterColumns.Named(register));
        var period = FilePeriod.Find(definition.Profile, new PeriodReader(definition.Profile.Period), header, [fileName], given)!;
        return new RegisterPlan(
            definition,
            header,
            RegisterColumns.Of(header, register),
            period,
            DayOf(register, period),
            header.Width == 0 ? 0 : rows.Line
        );
    }

    private static DateOnly DayOf(RegisterProfile register, string period) =>
        register.ReferenceDate is { } day
            ? DateOnly.ParseExact($"{period[..4]}-{day}", "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : Facts.Period.Parse(period).LastDay;
}
