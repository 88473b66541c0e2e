using Sozialplanung.DemoDistrict.DrawMap;
using Sozialplanung.DemoDistrict.LivePeople;

namespace Sozialplanung.DemoDistrict.WriteTables;

/// <summary>Work and basic income of one Sozialraum in one quarter, in the order of the columns of the table.</summary>
internal static class LabourFigures
{
    public const int EmployedColumn = 6;

    public static readonly string[] Columns =
    [
        "Arbeitslose",
        "Arbeitslose SGB II",
        "Langzeitarbeitslose",
        "Leistungsberechtigte SGB II",
        "Leistungsberechtigte unter 15",
        "Bedarfsgemeinschaften",
        "SVB am Wohnort",
    ];

    public static int[] Of(Sozialraum place, Census people, int year, int quarter, Dice dice)
    {
        var own = dice.For($"labour {place.Code}");
        var (level, children, longTerm, work) = (Spread(own, 0.12), Spread(own, 0.10), Spread(own, 0.08), Spread(own, 0.02));
        var now = dice.For($"labour {place.Code} {year}-{quarter}");
        var season = quarter switch
        {
            1 => 1.06,
            2 => 0.99,
            3 => 1.0,
            _ => 0.96,
        };
        var rate = (0.006 + (0.23 * Math.Pow(place.Burden, 1.35))) * level * Trend(year, quarter);
        var (under15, working) = (people.Aged(0, 14), people.Aged(15, 64));

        var entitled = Near((under15 + working) * rate);
        var entitledChildren = Math.Min(entitled, Near(under15 * Math.Min(0.8, rate * 1.5 * children)));
        var jobless2 = Near(entitled * 0.36 * season);
        var jobless = jobless2 + Near(working * (0.009 + (0.010 * place.Burden)) * season);
        var longJobless = Math.Min(jobless2, Near(jobless2 * 0.55 * longTerm));
        var employed = Near(working * (0.66 - (0.17 * place.Burden)) * work);
        return [jobless, jobless2, longJobless, entitled, entitledChildren, Near(entitled / 1.95), employed];

        int Near(double expected) =>
            Math.Max(0, (int)Math.Round((expected * (1 + (0.015 * now.Normal()))) + (0.3 * now.Normal())));
    }

    private static double Spread(Dice own, double spread) => Math.Exp(spread * own.Normal());

    // Up in the pandemic, down after it, up again when refugees moved to the Jobcenter in the summer of 2022.
    private static double Trend(int year, int quarter) =>
        (year + ((quarter - 1) / 4.0)) switch
        {
            < 2020.25 => 1.00,
            < 2021.50 => 1.05,
            < 2022.50 => 0.96,
            < 2023.00 => 1.08,
            var time => 1.10 + (0.01 * (time - 2023)),
        };
}
