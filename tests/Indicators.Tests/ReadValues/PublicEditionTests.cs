using System.Net;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.ReadValues;

/// <summary>4 of 100 in the first Sozialraum: staff sees it and its companion, the public neither.</summary>
public sealed class PublicEditionTests(IndicatorsApi api)
{
    private const string Address = "level=sozialraum";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private HttpClient Staff => api.Service.As(Role.Sozialplanung, IndicatorsApi.Kreis);

    [Fact]
    public async Task What_is_not_public_is_marked_in_every_format_and_in_the_name_of_the_file()
    {
        await PrepareAsync("ed_a");

        var values = await api.GetAsync($"/values/ed_a?{Address}", Cancelled, Staff);
        var csv = await Staff.GetAsync(Relative($"/values/ed_a?{Address}&format=csv"), Cancelled);
        var xlsx = await Staff.GetAsync(Relative($"/values/ed_a?{Address}&format=xlsx"), Cancelled);

        Status(values).ShouldBe(["NotPublic", "NotPublic", "", ""]);
        values
            .GetProperty("note")[0]
            .GetString()!
            .ShouldStartWith("Nicht veröffentlichen: enthält Werte, die nur für die Verwaltung");
        csv.Content.Headers.ContentDisposition!.FileName.ShouldBe("ed_a-nicht-veroeffentlichen.csv");
        (await csv.Content.ReadAsStringAsync(Cancelled)).ShouldContain(";nicht öffentlich;");
        xlsx.Content.Headers.ContentDisposition!.FileName.ShouldBe("ed_a-nicht-veroeffentlichen.xlsx");
        using var document = SpreadsheetDocument.Open(await xlsx.Content.ReadAsStreamAsync(Cancelled), false);
        document
            .WorkbookPart!.Workbook.Sheets!.Elements<Sheet>()
            .Select(sheet => sheet.Name!.Value)
            .ShouldBe(["Werte (nicht veröffentlichen)", "Fehlende Werte", "Kennzeichen", "Hinweise"]);
    }

    [Theory]
    [InlineData("values/ed_b?level=sozialraum")]
    [InlineData("values/ed_b?level=sozialraum&format=csv")]
    [InlineData("profile/10044111-01?")]
    public async Task The_public_edition_of_staff_is_what_everybody_gets(string path)
    {
        await PrepareAsync("ed_b");
        _ = await Staff.GetAsync(Relative($"/{path}"), Cancelled); // what is kept for staff must not be taken for it

        var edition = await Staff.GetAsync(Relative($"/{path}&edition=public"), Cancelled);
        var everybody = await api.Service.Anonymous().GetAsync(Relative($"/{path}"), Cancelled);

        edition.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await edition.Content.ReadAsStringAsync(Cancelled)).ShouldBe(await everybody.Content.ReadAsStringAsync(Cancelled));
        edition.Content.Headers.ContentDisposition.ShouldBe(everybody.Content.Headers.ContentDisposition);
    }

    [Fact]
    public async Task The_profile_marks_what_is_not_public()
    {
        await PrepareAsync("ed_c");

        var profile = await api.GetAsync("/profile/10044111-01", Cancelled, Staff);

        profile
            .GetProperty("indicators")
            .EnumerateArray()
            .Single(indicator => indicator.GetProperty("code").GetString() == "ed_c")
            .GetProperty("series")
            .GetProperty("10044111-01")[0]
            .GetProperty("flags")
            .EnumerateArray()
            .Select(flag => flag.GetString())
            .ShouldBe(["NotPublic"]);
    }

    [Theory]
    [InlineData("intern")]
    [InlineData("Public")]
    [InlineData("1")]
    public async Task An_edition_that_does_not_exist_is_refused_by_name(string edition)
    {
        await PrepareAsync("ed_d");

        var answer = await Staff.GetAsync(Relative($"/values/ed_d?{Address}&edition={edition}"), Cancelled);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Cancelled)).ShouldContain("edition");
    }

    private static Uri Relative(string path) => new(path, UriKind.Relative);

    private static IEnumerable<string> Status(JsonElement values) =>
        Enumerable
            .Range(0, values.GetProperty("value").GetArrayLength())
            .Select(cell =>
                values
                    .GetProperty("status")
                    .TryGetProperty(cell.ToString(System.Globalization.CultureInfo.InvariantCulture), out var status)
                    ? status.GetString()!
                    : ""
            );

    private Task<Guid> PrepareAsync(string code) => api.ReleaseShareAsync(code, Cancelled);
}
