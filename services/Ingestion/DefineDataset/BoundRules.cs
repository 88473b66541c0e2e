using Sozialplanung.Ingestion.CountRegister;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.DefineDataset;

/// <summary>Within which bounds shares, days and periods lie, and what a register needs beside them.</summary>
internal static class BoundRules
{
    // Each text of a file is compared with them all.
    private const int MaximumEntries = 5_000;

    public static void Check(ImportProfile profile, DatasetRules rules)
    {
        Bound(profile.Values.Count, "profile.values", rules);
        Bound(profile.MeasureNames.Count, "profile.measureNames", rules);
        Bound(profile.Placeholders.Count + profile.QualityFlags.Count, "profile.placeholders", rules);
        Bound(profile.Categories.Values.Sum(categories => categories.Count), "profile.categories", rules);
        rules.Need(
            profile.MaximumRejectedShare is null or >= 0 and <= 1,
            "profile.maximumRejectedShare",
            "Der Anteil liegt zwischen 0 und 1."
        );
        rules.Need(profile.MinimumCoverage is >= 0 and <= 1, "profile.minimumCoverage", "Der Anteil liegt zwischen 0 und 1.");
        rules.Need(
            profile.MaximumMissingAreas is null or >= 0 and <= 1,
            "profile.maximumMissingAreas",
            "Der Anteil liegt zwischen 0 und 1."
        );
        rules.Need(profile.MaximumDrop is >= 0 and <= 1, "profile.maximumDrop", "Der Anteil liegt zwischen 0 und 1.");
        rules.Need(profile.TotalsTolerance >= 0, "profile.totalsTolerance", "Die Abweichung ist nicht negativ.");
        rules.Need(profile.KeepFileDays is null or >= 0, "profile.keepFileDays", "Die Zahl der Tage ist nicht negativ.");
        rules.Need(profile.Area.Pad is >= 0 and <= 40, "profile.area.pad", "Die Länge liegt zwischen 0 und 40.");
        rules.Need(
            profile.Period.Value is not { } value || new PeriodReader(profile.Period).Read(value) is not null,
            "profile.period.value",
            $"„{profile.Period.Value}“ ist kein Zeitraum der vereinbarten Art."
        );
        Bound(profile.Period.Meanings.Count, "profile.period.meanings", rules);
        foreach (var meant in profile.Period.Meanings.Values.Where(meant => meant.Length > 0).Distinct())
        {
            rules.Need(
                new PeriodReader(profile.Period).Read(meant) is not null,
                "profile.period.meanings",
                $"„{meant}“ ist kein Zeitraum der vereinbarten Art."
            );
        }

        if (profile.Register is { } register)
        {
            CheckRegister(profile, register, rules);
        }
    }

    private static void Bound(int count, string member, DatasetRules rules) =>
        rules.Need(count <= MaximumEntries, member, $"Es sind {count} Angaben; höchstens {MaximumEntries} sind möglich.");

    private static void CheckRegister(ImportProfile profile, RegisterProfile register, DatasetRules rules)
    {
        rules.Need(
            profile.Period.Column is null,
            "profile.period",
            "Ein Register gilt für einen Stichtag: Der Zeitraum steht im Dateinamen, ist fest oder wird angegeben."
        );
        rules.Need(
            register.ReferenceDate is null || DateOnly.TryParseExact($"2024-{register.ReferenceDate}", "yyyy-MM-dd", out _),
            "profile.register.referenceDate",
            "Der Stichtag ist Monat und Tag, zum Beispiel „12-31“."
        );
        rules.Need(
            register.MinimumMatchRate is >= 0 and <= 1,
            "profile.register.minimumMatchRate",
            "Der Anteil liegt zwischen 0 und 1."
        );
        rules.Need(AgeGroups.TryRead(register.AgeGroups, out _, out var error), "profile.register.ageGroups", error ?? "");
        rules.Need(
            register.Municipality is not null || register.MunicipalityCode is not null,
            "profile.register.municipality",
            "Die Spalte mit der Gemeinde fehlt."
        );
    }
}
