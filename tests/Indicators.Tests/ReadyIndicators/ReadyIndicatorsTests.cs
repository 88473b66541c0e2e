using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.DefineIndicator;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.ReadyIndicators;

namespace Sozialplanung.Indicators.Tests.ReadyIndicators;

/// <summary>Every ready indicator, as it is shipped.</summary>
public sealed class ReadyIndicatorsTests
{
    private static IndicatorDomains Usual => new(new ConfigurationBuilder().Build());

    private static IEnumerable<IndicatorDefinition> All => ReadyIndicatorFiles.Chapters.SelectMany(chapter => chapter.Indicators);

    public static TheoryData<string> Codes => [.. All.Select(ready => ready.Code!)];

    [Fact]
    public void There_are_at_least_ninety_over_all_seven_domains()
    {
        All.Count().ShouldBeGreaterThanOrEqualTo(90);
        All.Select(ready => ready.Domain).Distinct().Order().ShouldBe(Usual.All.Select(domain => domain.Code).Order());
    }

    [Fact]
    public void Each_of_the_chapters_that_reports_have_is_there_with_a_name_and_a_lead()
    {
        ReadyIndicatorFiles
            .Chapters.Select(chapter => chapter.Code)
            .ShouldBe([
                "demographie",
                "armut",
                "migration",
                "pflege",
                "kinder_jugend",
                "bildung",
                "wohnen",
                "gesundheit",
                "partizipation",
            ]);
        ReadyIndicatorFiles.Chapters.ShouldAllBe(chapter =>
            chapter.Name.Length > 0 && chapter.Lead.EndsWith('.') && chapter.Indicators.Count > 5
        );
    }

    [Fact]
    public void Codes_and_names_are_unique()
    {
        All.Select(ready => ready.Code).ShouldBeUnique();
        All.Select(ready => ready.Name).ShouldBeUnique();
        All.Select(ready => ready.ShortName).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_definition_is_accepted_as_it_is(string code)
    {
        var ready = ReadyIndicatorFiles.Indicators[code];

        Validator.ValidateObject(ready, new ValidationContext(ready), validateAllProperties: true);
        DefinitionCheck.Of(code, ready).ShouldBeEmpty();
        var plan = new IndicatorPlan(code, 1, ready, "");
        plan.FaultOf(measure => ReadyIndicatorFiles.Measures[measure].IsFinished ? MeasureNature.Published : MeasureNature.Count)
            .ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_sheet_is_whole(string code)
    {
        var ready = ReadyIndicatorFiles.Indicators[code];

        foreach (
            var sentence in new[]
            {
                ready.Definition,
                ready.HowToRead,
                ready.HowNotToRead,
                ready.Limits,
                ready.Source,
                ready.PlainText,
            }
        )
        {
            sentence.ShouldNotBeNullOrWhiteSpace();
            sentence.Length.ShouldBeGreaterThan(20);
            sentence.ShouldMatch(@"[.?“]$");
            sentence.ShouldNotContain("  ");
        }

        ready.ShortName.ShouldNotBeNullOrWhiteSpace();
        ready.NumeratorText.ShouldNotBeNullOrWhiteSpace();
        (ready.DenominatorText is null).ShouldBe(ready.Denominator == "1");
        ready.Tags.ShouldNotBeNull().ShouldContain(tag => tag.StartsWith("SDG ", StringComparison.Ordinal));
        ready.Synonyms.ShouldNotBeNull().Count.ShouldBeGreaterThanOrEqualTo(2);
        ready.Synonyms.ShouldNotContain(ready.Name);
        // Nobody reads a long sentence in Leichte Sprache.
        ready.PlainText!.Split(' ').Length.ShouldBeLessThanOrEqualTo(22);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_measures_categories_and_aggregates_are_those_that_providers_deliver(string code)
    {
        var ready = ReadyIndicatorFiles.Indicators[code];

        foreach (var selection in Terms(ready).Select(term => term.Key))
        {
            var measure = ReadyIndicatorFiles.Measures.ShouldContainKeyAndReturn(selection.Measure);
            foreach (var (attribute, category) in selection.Categories)
            {
                measure.Attributes.ShouldContainKeyAndReturn(attribute).ShouldContain(category);
            }

            ready.AggregateOf(selection.Measure).ShouldBe(measure.Aggregate, selection.Measure);
        }

        ready.Aggregates.Keys.ShouldBeSubsetOf(Terms(ready).Select(term => term.Key.Measure));
    }

    /// <summary>What is part of the whole must be protected with its rest.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void What_counts_a_part_of_its_denominator_is_a_share(string code)
    {
        var ready = ReadyIndicatorFiles.Indicators[code];
        var denominator = ExpressionParser.Parse(ready.Denominator).Measures.ToArray();

        if (
            denominator.Length > 0
            && ExpressionParser.Parse(ready.Numerator).Measures.All(measure => Wholes(measure).Intersect(denominator).Any())
        )
        {
            ready.Kind.ShouldBe("share");
        }
    }

    [Fact]
    public void A_measure_has_a_name_a_unit_a_provider_and_is_needed()
    {
        var needed = All.SelectMany(Terms).Select(term => term.Key.Measure).ToHashSet();

        foreach (var measure in ReadyIndicatorFiles.Measures.Values)
        {
            measure.Name.ShouldNotBeNullOrWhiteSpace();
            measure.Unit.ShouldNotBeNullOrWhiteSpace();
            measure.Provider.ShouldNotBeNullOrWhiteSpace();
            needed.ShouldContain(measure.Code);
            if (measure.PartOf is { } whole)
            {
                ReadyIndicatorFiles.Measures.ShouldContainKeyAndReturn(whole);
            }
        }

        ReadyIndicatorFiles.Measures.Values.Select(measure => measure.Name).ShouldBeUnique();
    }

    [Theory]
    [InlineData("arbeitslose + svb[alter=arbeitslose]", "alo + svb[alter=arbeitslose]")]
    [InlineData("2 * arbeitslose - arbeitslose_sgb2", "2 * alo - arbeitslose_sgb2")]
    [InlineData("1", "1")]
    public void A_formula_is_told_in_the_names_used_here(string formula, string expected) =>
        new OwnNames(new Dictionary<string, string> { ["arbeitslose"] = "alo" }).In(formula).ShouldBe(expected);

    private static IEnumerable<string> Wholes(string measure)
    {
        for (var whole = ReadyIndicatorFiles.Measures[measure].PartOf; whole is not null; )
        {
            yield return whole;
            whole = ReadyIndicatorFiles.Measures[whole].PartOf;
        }
    }

    private static IEnumerable<KeyValuePair<MeasureSelection, decimal>> Terms(IndicatorDefinition ready) =>
        [.. ExpressionParser.Parse(ready.Numerator).Terms, .. ExpressionParser.Parse(ready.Denominator).Terms];
}
