using System.Globalization;
using Sozialplanung.Areas.Addresses;

namespace Sozialplanung.Areas.Tests.Addresses;

public sealed class KoelnAddressTests
{
    private const int Seed = 20250611;

    private static ITestOutputHelper Output => TestContext.Current.TestOutputHelper!;

    [Fact]
    public void Every_row_of_the_directory_resolves_to_its_own_area()
    {
        if (KoelnRow.Load() is not { } rows)
        {
            return;
        }

        var register = StreetRegister.Build(rows.SelectMany(row => row.Entries()));
        foreach (var row in rows)
        {
            foreach (var number in row.Numbers)
            {
                register
                    .Match(KoelnRow.Municipality, row.Street, number, "", out var match)
                    .ShouldBe(MatchClass.Exact, $"{row} {number}");
                match.AreaCode.ShouldBe(row.Area, $"{row} {number}");
            }
        }

        rows.Count.ShouldBe(5_888);
        register.StreetCount.ShouldBe(5_486);
    }

    [Fact]
    public void A_row_without_numbers_resolves_unless_the_directory_itself_gives_several_areas()
    {
        if (KoelnRow.Load() is not { } rows)
        {
            return;
        }

        var register = StreetRegister.Build(rows.SelectMany(row => row.Entries()));
        var wholeAreas = rows.Where(row => !row.HasNumbers).ToLookup(row => row.Street, row => row.Area);
        var ambiguous = 0;
        foreach (var row in rows.Where(row => !row.HasNumbers))
        {
            register.Match(KoelnRow.Municipality, row.Street, "", "", out var match);
            if (wholeAreas[row.Street].Distinct().Count() == 1)
            {
                match.AreaCode.ShouldBe(row.Area, row.ToString());
                match.Class.ShouldBe(MatchClass.Exact);
            }
            else
            {
                ambiguous++;
                match.Class.ShouldBe(MatchClass.None);
                register.CandidateAreas(KoelnRow.Municipality, row.Street).ShouldContain(row.Area);
                register.Findings.ShouldContain(finding =>
                    finding.Street == row.Street && finding.Kind == StreetRegisterFindingKind.Overlap
                );
            }
        }

        Output.WriteLine(
            $"{ambiguous} Zeilen ohne Hausnummern in 33 Straßen nennen mehrere Stadtteile; sie werden gemeldet, nicht geraten."
        );
    }

    [Fact]
    public void Typing_errors_are_matched_at_least_as_often_and_less_often_wrongly_than_by_the_plain_rival()
    {
        if (KoelnRow.Load() is not { } rows)
        {
            return;
        }

        Output.WriteLine($"Startwert {Seed}");

        // Every tenth street is not in the register: whatever is assigned to its addresses is wrong.
        var absent = rows.Select(row => row.Street).Distinct().Where((_, i) => i % 10 == 0).ToHashSet();
        var entries = rows.Where(row => !absent.Contains(row.Street)).SelectMany(row => row.Entries()).ToList();
        var register = StreetRegister.Build(entries);
        var plain = new PlainRival(entries, PlainRival.LowerCase);
        var strong = new PlainRival(entries, PlainRival.OurKey);
        var cases = Cases(rows, absent).ToList();

        var own = Rate(
            "eigene Zuordnung",
            cases,
            c =>
            {
                register.Match(KoelnRow.Municipality, c.Street, c.Number, "", out var match);
                return match.AreaCode;
            }
        );
        Rates[] rivals =
        [
            Rate("Vergleich, Kleinschreibung", cases, c => plain.Match(c.Street, c.Number)),
            Rate("Vergleich, eigene Normalform", cases, c => strong.Match(c.Street, c.Number)),
        ];
        foreach (var rival in rivals)
        {
            own.Hits.ShouldBeGreaterThanOrEqualTo(rival.Hits);
            own.FalseHits.ShouldBeLessThan(rival.FalseHits);
        }
    }

    private sealed record Case(string Rule, string Street, string Number, string? Area);

    private sealed record Rates(int Hits, int FalseHits);

    private static IEnumerable<Case> Cases(IReadOnlyList<KoelnRow> rows, HashSet<string> absent)
    {
        var random = new Random(Seed);
        foreach (var row in rows.Where(row => row.HasNumbers).Where((_, i) => i % 5 == 0))
        {
            var number = row.Numbers.First();
            var area = absent.Contains(row.Street) ? null : row.Area;
            foreach (var (name, rule) in TypingErrors.Rules)
            {
                if (rule(row.Street, random) is { } street)
                {
                    yield return new Case(area is null ? "fehlende Straße" : name, street, number, area);
                }
            }
        }
    }

    private static Rates Rate(string name, List<Case> cases, Func<Case, string?> match)
    {
        Dictionary<string, (int Count, int Hits, int False)> byRule = [];
        foreach (var one in cases)
        {
            var area = match(one);
            var (count, hits, wrong) = byRule.GetValueOrDefault(one.Rule);
            var isHit = area is not null && area == one.Area;
            byRule[one.Rule] = (count + 1, hits + (isHit ? 1 : 0), wrong + (area is not null && !isHit ? 1 : 0));
        }

        foreach (
            var (rule, (count, hits, wrong)) in byRule.Append(
                new("alle", (cases.Count, byRule.Values.Sum(r => r.Hits), byRule.Values.Sum(r => r.False)))
            )
        )
        {
            Output.WriteLine(
                string.Create(
                    CultureInfo.GetCultureInfo("de-DE"),
                    $"{name, -30} {rule, -16} {count, 6} Adressen, Treffer {hits, 6} ({100.0 * hits / count, 6:0.00} %), Fehltreffer {wrong, 5} ({100.0 * wrong / count, 5:0.00} %)"
                )
            );
        }

        return new Rates(byRule.Values.Sum(r => r.Hits), byRule.Values.Sum(r => r.False));
    }
}
