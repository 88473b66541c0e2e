using Microsoft.EntityFrameworkCore;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.DefineDataset;

/// <summary>
/// Who may compare a dataset with another one: whoever may define or deliver both. Their own session says so. A rule that somebody else has
/// made and that stays as it is needs no asking.
/// </summary>
internal static class ForeignRules
{
    /// <summary>Null where all rules may be saved.</summary>
    public static async Task<DefineOutcome?> ObjectionAsync(
        IngestionDb session,
        DatasetDefinition definition,
        DatasetDefinition? before,
        CancellationToken cancellationToken
    )
    {
        var errors = new List<PlacedError>();
        for (var i = 0; i < definition.Rules.Count; i++)
        {
            var rule = definition.Rules[i];
            if (rule.Dataset is null || before?.Rules.Contains(rule) == true)
            {
                continue;
            }

            var other = await session
                .Datasets.AsNoTracking()
                .SingleOrDefaultAsync(dataset => dataset.Code == rule.Dataset, cancellationToken);
            if (other is null)
            {
                return new DefineOutcome.RuleForbidden(
                    $"Prüfregel {i + 1} vergleicht mit dem Datensatz „{rule.Dataset}“. Es gibt ihn nicht, oder Sie dürfen ihn weder festlegen noch liefern; dann können Sie auch keine Regel mit ihm aufstellen."
                );
            }

            var known = other.ReadDefinition();
            errors.AddRange(
                ExpressionParser
                    .Parse(rule.Right)
                    .Measures.Where(measure => !known.HasMeasure(measure))
                    .Select(measure => new PlacedError(
                        $"Prüfregel {i + 1}, rechte Seite: „{measure}“ ist keine Messgröße des Datensatzes „{known.Name}“.",
                        null,
                        "rules.right"
                    ))
            );
        }

        return errors.Count > 0 ? new DefineOutcome.RuleUnfit(errors) : null;
    }
}
