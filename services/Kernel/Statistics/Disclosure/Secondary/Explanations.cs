namespace Sozialplanung.Statistics.Disclosure;

/// <summary>The German sentences to a decision.</summary>
internal static class Explanations
{
    private const int MostNamed = 3;

    public static CellExplanation Of(
        SuppressionProblem problem,
        IReadOnlyList<CellDecision> decisions,
        int[] protects,
        int cell
    ) =>
        decisions[cell] switch
        {
            CellDecision.Shown => new(CellDecision.Shown, "Das Feld wird gezeigt.", ""),
            CellDecision.NotOffered => new(CellDecision.NotOffered, "Das Feld ist nicht zur Veröffentlichung vorgesehen.", ""),
            CellDecision.PrimarySuppression => Primary(problem.Findings[cell]!), // a primary suppression has its finding
            CellDecision.ComplementarySuppression => Complementary(problem, decisions, protects, cell),
        };

    private static CellExplanation Primary(PrimaryFinding finding) =>
        new(
            CellDecision.PrimarySuppression,
            finding.Reason.Length > 0 ? finding.Reason : "Das Feld ist für sich genommen geheim zu halten.",
            finding.Remedy.Length > 0 ? finding.Remedy : "Frei würde das Feld, wenn der Grund der Geheimhaltung entfiele."
        );

    private static CellExplanation Complementary(
        SuppressionProblem problem,
        IReadOnlyList<CellDecision> decisions,
        int[] protects,
        int cell
    )
    {
        if (protects.Length == 0)
        {
            return new(CellDecision.ComplementarySuppression, "Das Feld wird vorsorglich zurückgehalten.", "");
        }

        var sensitive = Names(problem, protects);
        var sum = SharedSum(problem, decisions, cell);
        return new(
            CellDecision.ComplementarySuppression,
            $"Das Feld schützt {sensitive}: Würde es gezeigt, ließe sich dort {sum} die geheime Zahl ausrechnen oder zu eng eingrenzen.",
            $"Frei würde das Feld, wenn {sensitive} nicht mehr geheim {(protects.Length == 1 ? "wäre" : "wären")} "
                + "oder stattdessen ein anderes Feld derselben Summe zurückgehalten würde."
        );
    }

    private static string SharedSum(SuppressionProblem problem, IReadOnlyList<CellDecision> decisions, int cell)
    {
        foreach (var sum in problem.Relations.RowsOf(cell))
        {
            foreach (var other in problem.Relations.CellsOf(sum))
            {
                if (other != cell && decisions[other] == CellDecision.PrimarySuppression)
                {
                    var label = problem.Table.RelationLabels[sum];
                    return label.Length > 0
                        ? $"über die Summe „{label}“"
                        : $"über die Summe „{problem.Table.Cells[problem.Relations.CellsOf(sum)[0]].Name}“";
                }
            }
        }

        return "über mehrere Summen hinweg";
    }

    private static string Names(SuppressionProblem problem, int[] cells)
    {
        string[] names = [.. cells.Take(MostNamed).Select(cell => $"„{problem.Table.Cells[cell].Name}“")];
        return (cells.Length - MostNamed) switch
        {
            > 1 and var more => $"{string.Join(", ", names)} und {more} weitere Felder",
            1 => $"{string.Join(", ", names)} und ein weiteres Feld",
            _ when names.Length > 1 => $"{string.Join(", ", names[..^1])} und {names[^1]}",
            _ => names[0],
        };
    }
}
