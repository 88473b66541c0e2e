using System.Text.Json;
using System.Text.RegularExpressions;
using Sozialplanung.DemoDistrict.Deliver;

namespace Sozialplanung.Demo.Tests.Deliver;

public sealed partial class DefinitionFilesTests
{
    private static readonly string[] Domains =
    [
        "bevoelkerung",
        "bewegung",
        "bildung",
        "arbeit",
        "partizipation",
        "haushalte",
        "wohnen",
    ];

    [Fact]
    public void At_least_sixteen_indicators_cover_the_seven_domains_with_a_complete_Indikatorenblatt()
    {
        var indicators = Indicators().ToList();

        indicators.Count.ShouldBeGreaterThanOrEqualTo(16);
        indicators.Select(i => i.GetProperty("domain").GetString()).Distinct().ShouldBe(Domains, ignoreOrder: true);
        indicators.Select(i => i.GetProperty("position").GetInt32()).ShouldBeUnique();
        foreach (var indicator in indicators)
        {
            foreach (
                var text in new[]
                {
                    "name",
                    "shortName",
                    "unit",
                    "numeratorText",
                    "source",
                    "definition",
                    "howToRead",
                    "howNotToRead",
                }
            )
            {
                indicator.GetProperty(text).GetString().ShouldNotBeNullOrWhiteSpace($"{indicator.GetProperty("code")} {text}");
            }

            indicator.GetProperty("source").GetString()!.ShouldContain("fiktiv");
        }
    }

    [Fact]
    public void Indicators_use_only_measures_and_age_groups_that_are_delivered()
    {
        var measures = CommittedFiles
            .In("profiles")
            .SelectMany(name => Parse("profiles", name).GetProperty("measures").EnumerateArray())
            .Select(measure => measure.GetProperty("code").GetString()!)
            .ToList();
        var ages = Parse("profiles", "einwohnerregister")
            .GetProperty("profile")
            .GetProperty("register")
            .GetProperty("ageGroups")
            .EnumerateArray()
            .Select(group => group.GetString()!)
            .ToList();

        measures.ShouldBeUnique();
        foreach (
            var expression in Indicators().SelectMany(i => new[] { i.GetProperty("numerator"), i.GetProperty("denominator") })
        )
        {
            Measure()
                .Matches(Selection().Replace(expression.GetString()!, ""))
                .Select(match => match.Value)
                .ShouldBeSubsetOf(measures);
            Age().Matches(expression.GetString()!).SelectMany(match => match.Groups[1].Value.Split(',')).ShouldBeSubsetOf(ages);
        }
    }

    private static IEnumerable<JsonElement> Indicators() =>
        CommittedFiles.In("indicators").Select(name => Parse("indicators", name));

    private static JsonElement Parse(string folder, string name)
    {
        var parsed = JsonSerializer.Deserialize<JsonElement>(CommittedFiles.Read(folder, name));
        parsed.GetProperty("code").GetString().ShouldBe(name);
        return parsed;
    }

    [GeneratedRegex("[a-z][a-z0-9_]*")]
    private static partial Regex Measure();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Selection();

    [GeneratedRegex(@"alter=([0-9,+-]+)")]
    private static partial Regex Age();
}
