using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.TestServers;

namespace Sozialplanung.Indicators.Tests.ComputeRelease;

/// <summary>Numbers of a former Gebietsstand stand on the areas of today, marked, and a change without a key is not passed over.</summary>
public sealed class ConvertedReleaseTests(IndicatorsApi api) : IAsyncLifetime
{
    private static readonly object[] _areasAfter =
    [
        .. District.Areas.Take(3),
        District.Area("10044111-01", "Astadt Mitte", "sozialraum", "10044111", ["10044", "10044111", "10044111-01"]),
        District.Area("10044111-02", "Astadt Nord", "sozialraum", "10044111", ["10044", "10044111", "10044111-02"]),
        District.Area("10044112-03", "Bedorf", "sozialraum", "10044112", ["10044", "10044112", "10044112-03"]),
    ];

    private const string Mark = "umgerechnet von einem anderen Gebietsstand";

    private readonly List<Guid> _releases = [];
    private readonly List<string> _indicators = [];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var code in _indicators)
        {
            await api.Planner.DeleteAsync(new Uri($"/definitions/{code}", UriKind.Relative), Cancelled);
        }

        foreach (var release in _releases)
        {
            await api.WithdrawAsync(release, Cancelled);
        }

        api.Foreign.Conversions.Clear();
        await api.PublishAreasAsync(District.Levels, District.Areas, Cancelled);
    }

    [Fact]
    public async Task Counts_and_shares_of_the_former_areas_are_converted_and_marked_where_they_are_others()
    {
        await DeliverBeforeAsync(
            "conv",
            ("10044111-01", 100, 40),
            ("10044111-02", 200, 50),
            ("10044112-01", 30, 10),
            ("10044112-02", 70, 20)
        );
        await ChangeAsync(
            ("10044111-01", "10044111-01", 0.75m),
            ("10044111-01", "10044111-02", 0.25m),
            ("10044111-02", "10044111-02", 1),
            ("10044112-01", "10044112-03", 1),
            ("10044112-02", "10044112-03", 1)
        );

        var release = await ReleaseAsync("conv");

        var values = await ValuesAsync("conv", "sozialraum");
        values["10044111-01"].Value.ShouldBe(40);
        values["10044111-01"].Flags.ShouldBe(Mark);
        values["10044111-02"].Value.ShouldBe(Math.Round(100 * 60.0 / 225, 1));
        values["10044111-02"].Flags.ShouldBe(Mark);
        values["10044112-03"].Value.ShouldBe(30);
        values["10044112-03"].Flags.ShouldBe(Mark);
        (await EstimatedAsync("conv", "sozialraum")).ShouldBe(["10044111-01 100.0", "10044111-02 20.0", "10044112-03 0.0"]);
        (await EstimatedAsync("conv", "gemeinde")).ShouldBeEmpty();
        var gemeinden = await ValuesAsync("conv", "gemeinde");
        gemeinden["10044111"].ShouldBe((30, ""));
        gemeinden["10044112"].ShouldBe((30, ""));
        (await FindingsAsync(release)).ShouldContain(
            $"Die Messgröße „conv_n“ ist für 2019 vom Gebietsstand {Former} umgerechnet (Umsteigeschlüssel nach: Einwohner 2019)."
        );
    }

    [Fact]
    public async Task The_way_of_a_converted_value_names_the_areas_it_was_made_of()
    {
        await DeliverBeforeAsync(
            "convl",
            ("10044111-01", 100, 40),
            ("10044111-02", 200, 50),
            ("10044112-01", 30, 10),
            ("10044112-02", 70, 20)
        );
        await ChangeAsync(
            ("10044111-01", "10044111-01", 0.75m),
            ("10044111-01", "10044111-02", 0.25m),
            ("10044111-02", "10044111-02", 1),
            ("10044112-01", "10044112-03", 1),
            ("10044112-02", "10044112-03", 1)
        );
        await ReleaseAsync("convl");

        var lineage = await api.GetAsync("/values/convl/10044111-02/2019/lineage", Cancelled, api.Planner);

        var conversion = lineage.GetProperty("conversions").EnumerateArray().ShouldHaveSingleItem();
        conversion.GetProperty("from").GetString().ShouldBe(Former);
        conversion.GetProperty("weight").GetString().ShouldBe("Einwohner 2019");
        conversion
            .GetProperty("parts")
            .EnumerateArray()
            .Select(part => (part.GetProperty("oldName").GetString(), part.GetProperty("share").GetDecimal()))
            .ShouldBe([("Alt 10044111-01", 0.25m), ("Alt 10044111-02", 1)]);
        lineage.GetProperty("sources")[0].GetProperty("divisionVersion").GetString().ShouldBe(Former);
        (await api.GetAsync("/values/convl/10044/2019/lineage", Cancelled, api.Planner))
            .GetProperty("conversions")
            .GetArrayLength()
            .ShouldBe(0);
    }

    [Fact]
    public async Task An_old_area_that_was_not_delivered_leaves_the_new_one_without_a_number()
    {
        await DeliverBeforeAsync("convm", ("10044111-01", 100, 40), ("10044111-02", 200, 50), ("10044112-01", 30, 10));
        await ChangeAsync(("10044112-01", "10044112-03", 1), ("10044112-02", "10044112-03", 1));

        await ReleaseAsync("convm");

        var values = await ValuesAsync("convm", "sozialraum");
        values["10044111-01"].Value.ShouldBe(40);
        values["10044112-03"].Value.ShouldBeNull();
    }

    [Fact]
    public async Task Without_a_key_whoever_checks_the_release_reads_what_is_lost_and_what_was_redrawn()
    {
        await DeliverBeforeAsync(
            "convw",
            ("10044111-01", 100, 40),
            ("10044111-02", 200, 50),
            ("10044112-01", 30, 10),
            ("10044112-02", 70, 20)
        );
        await ChangeAsync();
        api.Foreign.Conversions[Former] = api.Foreign.Conversions[Former] with { Redrawn = ["10044111-02"] };

        var findings = await FindingsAsync(await ReleaseAsync("convw"));

        findings.ShouldContain(finding =>
            finding.Contains("„convw_n“ fehlen in dieser Freigabe", StringComparison.Ordinal)
            && finding.Contains($"Ein Umsteigeschlüssel vom Gebietsstand {Former} rechnet sie um", StringComparison.Ordinal)
        );
        findings.ShouldContain(finding =>
            finding.StartsWith(
                $"Die Zahlen der Messgröße „convw_n“ aus dem Gebietsstand {Former} gelten für andere Grenzen als die heutigen (Astadt Nord).",
                StringComparison.Ordinal
            )
        );
    }

    [Fact]
    public async Task There_is_no_way_back_while_converted_numbers_can_be_read()
    {
        await DeliverBeforeAsync(
            "convb",
            ("10044111-01", 100, 40),
            ("10044111-02", 200, 50),
            ("10044112-01", 30, 10),
            ("10044112-02", 70, 20)
        );
        await ChangeAsync(("10044112-01", "10044112-03", 1), ("10044112-02", "10044112-03", 1));
        var release = await ReleaseAsync("convb");

        await api.PublishAreasAsync(District.Levels, District.Areas, Cancelled, Former);
        (await RefusedAsync()).ShouldContain("die vom geltenden Gebietsstand auf einen anderen umgerechnet sind");
        await api.WithdrawAsync(release, Cancelled);
        _releases.Remove(release);

        await api.DraftAsync(Cancelled);
    }

    private async Task<string> RefusedAsync()
    {
        var answer = await api.Planner.PostAsJsonAsync("/releases", new { name = $"Stand {Guid.CreateVersion7():N}" }, Cancelled);
        var job = (await IndicatorsApi.JsonAsync(answer, HttpStatusCode.Accepted, Cancelled)).GetProperty("jobId").GetGuid();
        await TestService.EventuallyAsync(
            "der Auftrag ist gescheitert",
            token => api.IsAnyAsync($"select 1 from job where id = '{job}' and state = 'failed'", token),
            Cancelled
        );
        return await api.TextAsync($"select text from job where id = '{job}'", Cancelled);
    }

    private string Former { get; set; } = "";

    private async Task DeliverBeforeAsync(string code, params (string Area, int Whole, int Part)[] facts)
    {
        Former = api.Foreign.DivisionVersion;
        await api.DeliverAsync(
            code,
            ["2019"],
            facts.SelectMany(fact => new[] { Fact($"{code}_d", fact.Area, fact.Whole), Fact($"{code}_n", fact.Area, fact.Part) }),
            Cancelled
        );
    }

    private object Fact(string measure, string area, int value) =>
        new
        {
            measure,
            area,
            period = "2019",
            value,
            divisionVersion = Former,
        };

    private async Task ChangeAsync(params (string Old, string New, decimal Share)[] shares)
    {
        api.Foreign.Conversions[Former] = new Conversion
        {
            From = Former,
            To = "",
            Weight = shares.Length > 0 ? "Einwohner 2019" : null,
            Redrawn = [],
            Shares =
            [
                .. shares.Select(share => new ConversionPart
                {
                    Old = share.Old,
                    OldName = $"Alt {share.Old}",
                    New = share.New,
                    Share = share.Share,
                    OldSquareMetres = 1000,
                }),
            ],
            SquareMetres = _areasAfter.ToDictionary(CodeOf, _ => 1000.0),
        };
        await api.PublishAreasAsync(District.Levels, _areasAfter, Cancelled);
    }

    private async Task<Guid> ReleaseAsync(string code)
    {
        await api.DefineAsync(code, IndicatorsApi.Share(code), Cancelled);
        _indicators.Add(code);
        var release = await api.ReleaseAsync(Cancelled);
        _releases.Add(release);
        return release;
    }

    private async Task<string[]> FindingsAsync(Guid release) =>
        [
            .. (await api.GetAsync($"/releases/{release}", Cancelled, api.Planner))
                .GetProperty("findings")
                .EnumerateArray()
                .Select(finding => finding.GetString()!),
        ];

    private static string CodeOf(object area) =>
        System.Text.Json.JsonSerializer.SerializeToNode(area)!["code"]!.GetValue<string>();

    /// <summary>Area and percent, where it is told how much is estimated.</summary>
    private async Task<string[]> EstimatedAsync(string indicator, string level)
    {
        var csv = await api.Planner.GetStringAsync(
            new Uri($"/values/{indicator}?level={level}&format=csv", UriKind.Relative),
            Cancelled
        );
        return
        [
            .. csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(line => line.Split(';'))
                .Where(cells => cells[^1].Length > 0)
                .Select(cells => $"{cells[4]} {cells[^1]}"),
        ];
    }

    private async Task<Dictionary<string, (double? Value, string Flags)>> ValuesAsync(string indicator, string level)
    {
        var csv = await api.Planner.GetStringAsync(
            new Uri($"/values/{indicator}?level={level}&format=csv", UriKind.Relative),
            Cancelled
        );
        return csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split(';'))
            .ToDictionary(
                cells => cells[4],
                cells =>
                    (double.TryParse(cells[7], CultureInfo.InvariantCulture, out var number) ? number : (double?)null, cells[9]),
                StringComparer.Ordinal
            );
    }
}
