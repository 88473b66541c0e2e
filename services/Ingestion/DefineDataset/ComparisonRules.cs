using Sozialplanung.Facts.Expressions;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.Ingestion.DefineDataset;

/// <summary>What the rules of a dataset compare: expressions of its own measures, on the right perhaps of another dataset's.</summary>
internal static class ComparisonRules
{
    private const int MaximumRules = 100;
    private const int LongestCode = 63;

    public static void Check(DatasetDefinition definition, DatasetRules rules)
    {
        rules.Need(definition.Rules.Count <= MaximumRules, "rules", $"Es sind höchstens {MaximumRules} Prüfregeln möglich.");
        for (var i = 0; i < definition.Rules.Count; i++)
        {
            var rule = definition.Rules[i];
            var where = $"Prüfregel {i + 1}";
            var left = Side(rule.Left, $"{where}, linke Seite", "rules.left", definition, rules);
            var right = Side(
                rule.Right,
                $"{where}, rechte Seite",
                "rules.right",
                rule.Dataset is null ? definition : null,
                rules
            );
            rules.Need(
                rule.Dataset != definition.Code && rule.Dataset is not { Length: 0 or > LongestCode },
                "rules.dataset",
                $"{where} vergleicht mit einem anderen Datensatz; zwischen eigenen Messgrößen bleibt „dataset“ weg."
            );
            rules.Need(
                left is null || right is null || !left.IsConstant || !right.IsConstant,
                "rules",
                $"{where} vergleicht zwei Zahlen; auf einer Seite steht mindestens eine Messgröße."
            );
            rules.Need(
                rule.Name.Length == 0 || PlainText.FaultOfName(rule.Name) is null,
                "rules.name",
                $"{where}: Der Name ist zu lang oder enthält Steuerzeichen."
            );
            rules.Need(
                rule.Dataset is null || left is null || right is null || (!left.IsConstant && !right.IsConstant),
                "rules",
                $"{where}: Links steht eine Messgröße dieses Datensatzes, rechts eine des anderen."
            );
            rules.Need(
                rule.TolerancePercent is >= 0 and <= 100,
                "rules.tolerancePercent",
                $"{where}: Die Abweichung in Prozent liegt zwischen 0 und 100."
            );
            rules.Need(
                rule.Tolerance >= 0 && double.IsFinite(rule.Tolerance),
                "rules.tolerance",
                $"{where}: Die Abweichung ist nicht negativ."
            );
        }
    }

    private static LinearForm? Side(string text, string where, string member, DatasetDefinition? definition, DatasetRules rules)
    {
        try
        {
            var form = ExpressionParser.Parse(text);
            foreach (var measure in form.Measures.Where(measure => definition?.HasMeasure(measure) == false))
            {
                rules.Need(false, member, $"{where}: „{measure}“ ist keine Messgröße dieses Datensatzes.");
            }

            return form;
        }
        catch (ExpressionException e)
        {
            rules.Need(false, member, $"{where}, Stelle {e.Position}: {e.Message}");
            return null;
        }
        catch (OverflowException)
        {
            rules.Need(false, member, $"{where}: Die Zahlen sind zu groß.");
            return null;
        }
    }
}
