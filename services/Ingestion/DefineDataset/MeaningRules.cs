using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.ReadTable;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.Ingestion.DefineDataset;

/// <summary>What the profile says signs, names and columns mean.</summary>
internal static class MeaningRules
{
    public static void Check(DatasetDefinition definition, DatasetRules rules)
    {
        var profile = definition.Profile;
        foreach (var (sign, meaning) in profile.Placeholders)
        {
            rules.Need(
                ValueReader.IsMeaning(meaning),
                "profile.placeholders",
                $"„{meaning}“ (für „{sign}“) ist keine Bedeutung. Möglich sind Unknown, Hidden, NotYetReported, NotMeaningful, TooUncertain, zero, skip oder eine Zahl mit Dezimalpunkt."
            );
        }

        rules.Need(
            profile.ExcludedRows is null || ValueReader.IsReason(profile.ExcludedRows.State),
            "profile.excludedRows.state",
            $"„{profile.ExcludedRows?.State}“ ist kein Grund für einen fehlenden Wert."
        );
        rules.Need(
            profile.AbsentSign is null
                || (profile.AbsentSign.Trim().Length > 0 && PlainText.FaultOfName(profile.AbsentSign) is null),
            "profile.absentSign",
            "Das Zeichen für Gebiete, die es nicht gab, ist leer, zu lang oder enthält Steuerzeichen."
        );
        foreach (var (sign, flag) in profile.QualityFlags)
        {
            rules.Need(
                flag.Length == 0
                    || FlagSigns.ReadName(flag) is not (ValueFlags.None or ValueFlags.AsPublished or ValueFlags.Converted),
                "profile.qualityFlags",
                $"„{flag}“ (für „{sign}“) ist kein Hinweis. Möglich sind Provisional, Revised, Estimated, LimitedReliability oder leer."
            );
        }

        foreach (var target in profile.MeasureNames.Values.Append(profile.Measure).OfType<string>())
        {
            rules.Need(
                definition.HasMeasure(MeasureName.Split(target).Measure),
                "profile.measureNames",
                $"„{target}“ ist keine Messgröße dieses Datensatzes."
            );
        }

        foreach (var value in profile.Values)
        {
            rules.Need(
                definition.HasMeasure(value.Measure),
                "profile.values",
                $"„{value.Measure}“ ist keine Messgröße dieses Datensatzes."
            );
            rules.Need(
                Breakdown.Parts(value.Breakdown).All(part => part.Category.Length > 0),
                "profile.values",
                $"Die Gliederung „{value.Breakdown}“ ist nicht von der Form „alter=0-2;geschlecht=w“."
            );
        }
    }
}
