using Sozialplanung.Facts;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Statistics.Trend;

namespace Sozialplanung.Indicators.AnalyseTrend;

/// <summary>The trends of all areas in words that a councillor understands.</summary>
internal static class TrendSentences
{
    public static IReadOnlyList<string> Of(ValueTable table, AreaTrend[] trends)
    {
        int Count(TrendDirection direction) => trends.Count(trend => trend.Test.Direction == direction);
        var (up, down, tooFew) = (Count(TrendDirection.Rising), Count(TrendDirection.Falling), Count(TrendDirection.TooShort));
        var judged = trends.Length - tooFew;
        if (judged == 0)
        {
            return
            [
                $"Kein Gebiet hat die {MannKendall.MinimumCount} gezeigten Werte, die ein Urteil über den Trend braucht. Die Reihen selbst stehen unten.",
            ];
        }

        return
        [
            $"Von {GermanFigures.InAreas(judged)} mit genug Werten {(up == 1 ? "steigt" : "steigen")} {up} und {(down == 1 ? "sinkt" : "sinken")} {down} häufiger, als der Zufall erklärt; bei {judged - up - down} ist kein Trend zu erkennen.",
            .. tooFew > 0
                ? [$"{GermanFigures.Areas(tooFew)} {(tooFew == 1 ? "hat" : "haben")} zu wenige gezeigte Werte für ein Urteil."]
                : (string[])[],
            $"Betrachtet sind {table.Periods.Count} Zeitpunkte von {Period.Parse(table.Periods[0]).Name} bis {Period.Parse(table.Periods[^1]).Name}.",
        ];
    }
}
