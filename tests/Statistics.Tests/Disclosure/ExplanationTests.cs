using Sozialplanung.Statistics.Disclosure;
using Sozialplanung.Tests;

namespace Sozialplanung.Statistics.Tests.Disclosure;

public sealed class ExplanationTests
{
    [Fact]
    public void Says_for_each_cell_of_a_small_table_why_and_what_would_free_it()
    {
        // 2 + 5 + 20 = 27: the 2 is sensitive; beside it the 5 goes, else 27 − 5 − 20 would give it away.
        var table = SuppressionTable.Create(
            [
                new TableCell("a", 2) { Label = "Altstadt" },
                new TableCell("b", 5) { Label = "Bergviertel" },
                new TableCell("c", 20) { Label = "Citybezirk" },
                new TableCell("s", 27) { Label = "Stadt" },
            ],
            [new TableRelation("s", ["a", "b", "c"], "Stadt nach Vierteln")]
        );

        var pattern = SecondarySuppression.Protect(
            table,
            new PrimaryRules(),
            new SuppressionOptions(),
            TestContext.Current.CancellationToken
        );

        pattern
            .Explain("a")
            .ShouldBe(
                new(
                    CellDecision.PrimarySuppression,
                    "Die Fallzahl 2 liegt unter der Mindestfallzahl 3.",
                    "Frei würde das Feld ab 3 Personen, etwa durch Zusammenfassen mit einem Nachbarfeld."
                )
            );
        pattern
            .Explain("b")
            .ShouldBe(
                new(
                    CellDecision.ComplementarySuppression,
                    "Das Feld schützt „Altstadt“: Würde es gezeigt, ließe sich dort über die Summe „Stadt nach Vierteln“ "
                        + "die geheime Zahl ausrechnen oder zu eng eingrenzen.",
                    "Frei würde das Feld, wenn „Altstadt“ nicht mehr geheim wäre oder stattdessen ein anderes Feld derselben Summe zurückgehalten würde."
                )
            );
        pattern.Explain("c").ShouldBe(new(CellDecision.Shown, "Das Feld wird gezeigt.", ""));
    }

    [Fact]
    public void Names_the_sensitive_cells_in_the_right_number()
    {
        // Two rows share the withheld total of their column.
        var table = SuppressionTable.Create(
            [
                new TableCell("a", 1),
                new TableCell("b", 1),
                new TableCell("c", 8),
                new TableCell("s", 10) { Role = CellRole.AlreadyPublic },
            ],
            [new TableRelation("s", ["a", "b", "c"])]
        );

        var explanation = SecondarySuppression
            .Protect(table, new PrimaryRules(), new SuppressionOptions(), TestContext.Current.CancellationToken)
            .Explain("c");

        explanation.Decision.ShouldBe(CellDecision.ComplementarySuppression);
        explanation.Remedy.ShouldContain("„a“ und „b“ nicht mehr geheim wären");
    }

    [Fact]
    public void Each_withheld_cell_of_random_tables_has_a_reason_and_a_remedy()
    {
        var explained = 0;
        for (var seed = 20_280_000; seed < 20_280_060; seed++)
        {
            var table = RandomTables.Create(seed);
            var options = new SuppressionOptions { ExactSearchUpTo = 0, Singletons = (SingletonRule)(seed % 2) };
            var pattern = SecondarySuppression.Protect(table, new PrimaryRules(), options, TestContext.Current.CancellationToken);
            foreach (var id in pattern.WithheldIds)
            {
                var explanation = pattern.Explain(id);
                explanation.Decision.ShouldBe(pattern.DecisionFor(id));
                explanation.Reason.ShouldNotBeEmpty($"seed {seed}, {id}");
                explanation.Remedy.ShouldNotBeEmpty($"seed {seed}, {id}");
                explained++;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"seeds 20280000 to 20280059, {explained} withheld cells explained");
        explained.ShouldBeGreaterThan(200);
    }
}
