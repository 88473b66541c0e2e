using System.Globalization;
using Sozialplanung.DemoDistrict.WriteRegister;
using Sozialplanung.DemoDistrict.WriteTables;

namespace Sozialplanung.DemoDistrict.Deliver;

/// <summary>Writes the tables of a year into the folders of their datasets.</summary>
internal sealed class TableDeliveries(DemoOutput output, DemoOptions options, Dice dice)
{
    private const int LastQuarterOfLastYear = 3;

    public List<Kita> Kitas { get; private set; } = [];

    public void Write(DistrictYear year)
    {
        if (Kitas.Count == 0)
        {
            Kitas = Kita.Plan(year.Map.Sozialraeume, year.Census, options.Scale, dice.For("kitas"));
        }

        var period = year.Year.ToString(CultureInfo.InvariantCulture);
        var isLast = year.Year == DemoOptions.LastYear;
        for (var quarter = 1; quarter <= (isLast ? LastQuarterOfLastYear : 4); quarter++)
        {
            var table = LabourTable.Write(year, quarter, isLast && quarter == LastQuarterOfLastYear, dice);
            output.Add(Delivery("ba_grundsicherung", $"{period}-Q{quarter}", "csv"), table, DemoOutput.Utf8WithMark);
        }

        output.Add(Delivery("kita", period, "xlsx"), ChildCareTable.Write(year, Kitas, dice));
        output.Add(Delivery("schule", period, "xlsx"), SchoolTable.Write(year, dice));
        foreach (var election in SimpleTables.Elections.Where(election => election.Year == year.Year))
        {
            output.Add(Delivery("wahlen", period, "csv"), SimpleTables.Election(year, election, dice), DemoOutput.Utf8);
        }

        output.Add(Delivery("wohnen", period, "csv"), SimpleTables.Housing(year, dice), RegisterFile.Windows1252);
        output.Add(Delivery("bewegung", period, "csv"), SimpleTables.MovementRows(year), DemoOutput.Utf8WithMark);
        var truth = new DemoFile
        {
            Kind = "truth",
            File = $"wahrheit/{period}.csv",
            Period = period,
        };
        output.Add(truth, SimpleTables.Truth(year), DemoOutput.Utf8);
    }

    private static DemoFile Delivery(string dataset, string period, string extension) =>
        new()
        {
            Kind = "delivery",
            File = $"demo/{dataset}/{period}.{extension}",
            Code = dataset,
            Period = period,
        };
}
