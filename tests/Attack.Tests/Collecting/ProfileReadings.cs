using System.Text.Json;

namespace Sozialplanung.Attack.Tests.Collecting;

/// <summary>What an area's profile and a value's lineage tell.</summary>
internal static class ProfileReadings
{
    /// <summary>The series of the area and those it lies in; its place in the order; whether it differs from the larger ones.</summary>
    public static IEnumerable<Reading> Of(JsonElement profile, Guid release, string area)
    {
        foreach (var indicator in profile.GetProperty("indicators").EnumerateArray())
        {
            var code = indicator.GetProperty("code").GetString()!;
            foreach (var series in indicator.GetProperty("series").EnumerateObject())
            {
                foreach (var value in series.Value.EnumerateArray())
                {
                    var period = value.GetProperty("period").GetString()!;
                    yield return Number(value, "value") is { } number
                        ? new Reading("Profil", release, code, series.Name, period, Told.Value, number, "")
                        : new Reading(
                            "Profil",
                            release,
                            code,
                            series.Name,
                            period,
                            Told.Sign,
                            0,
                            value.GetProperty("state").GetString()!
                        );
                }
            }

            var last = indicator.GetProperty("periods").EnumerateArray().LastOrDefault();
            if (
                last.ValueKind == JsonValueKind.String
                && (Number(indicator, "rank") is not null || indicator.GetProperty("comparisons").EnumerateObject().Any())
            )
            {
                yield return new Reading("Rang und Vergleich", release, code, area, last.GetString()!, Told.Place, 0, "");
            }
        }
    }

    public static IEnumerable<Reading> OfLineage(JsonElement lineage, Guid release, string code, string area, string period)
    {
        foreach (
            var (property, what) in new[]
            {
                ("value", Told.Value),
                ("numerator", Told.Numerator),
                ("denominator", Told.Denominator),
            }
        )
        {
            if (Number(lineage, property) is { } number)
            {
                yield return new Reading("Herkunft", release, code, area, period, what, number, "");
            }
        }
    }

    private static decimal? Number(JsonElement of, string property) =>
        of.TryGetProperty(property, out var found) && found.ValueKind == JsonValueKind.Number ? found.GetDecimal() : null;
}
