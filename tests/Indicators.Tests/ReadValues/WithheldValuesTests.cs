using System.Net;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Tests.ReadValues;

/// <summary>4 of 100 in the first Sozialraum: withheld from the public; the companion that would give it away as well.</summary>
public sealed class WithheldValuesTests(IndicatorsApi api)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static Uri Relative(string path) => new(path, UriKind.Relative);

    [Fact]
    public async Task A_small_share_and_its_companion_are_signed_and_never_blank()
    {
        await PrepareAsync("wv_a");

        var values = await api.GetAsync("/values/wv_a?level=sozialraum", Cancelled);

        Shown(values).ShouldBe(["null Hidden", "null Hidden", "25", "30"]);
        values.GetProperty("extension").GetProperty("signs").GetProperty("Hidden").GetString().ShouldBe(".");
        values.GetProperty("extension").GetProperty("audience").GetString().ShouldBe("Oeffentlichkeit");
    }

    [Fact]
    public async Task Each_audience_gets_its_own_pattern_whoever_asked_before()
    {
        await PrepareAsync("wv_b");
        var staff = api.Service.As(Role.Sozialplanung, IndicatorsApi.Kreis);

        Shown(await api.GetAsync("/values/wv_b?level=sozialraum", Cancelled, api.Service.As(Role.Statistikstelle)))
            .ShouldBe(["4", "20", "25", "30"]);
        Shown(await api.GetAsync("/values/wv_b?level=sozialraum", Cancelled))
            .ShouldBe(["null Hidden", "null Hidden", "25", "30"]);
        Shown(await api.GetAsync("/values/wv_b?level=sozialraum", Cancelled, staff)).ShouldBe(["4", "20", "25", "30"]);
        Shown(await api.GetAsync("/values/wv_b?level=sozialraum", Cancelled, api.Service.As(Role.Sozialplanung, "10044112")))
            .ShouldBe(["null Hidden", "null Hidden", "25", "30"]);
        Shown(await api.GetAsync("/values/wv_b?level=sozialraum", Cancelled, api.Service.As(Role.Dienst)))
            .ShouldBe(["null Hidden", "null Hidden", "25", "30"]);
    }

    [Fact]
    public async Task Classes_know_only_what_is_shown()
    {
        await PrepareAsync("wv_c");

        var values = await api.GetAsync("/values/wv_c?level=sozialraum&classMethod=equal&classCount=2", Cancelled);

        var classes = values.GetProperty("extension").GetProperty("classes");
        classes.GetProperty("breaks").EnumerateArray().Select(limit => limit.GetDouble()).ShouldBe([27.5, 30]);
    }

    [Fact]
    public async Task Csv_says_the_same_as_json_stat_with_sign_and_reason()
    {
        await PrepareAsync("wv_d");

        var answer = await api
            .Service.Anonymous()
            .GetAsync(Relative("/values/wv_d?level=sozialraum&format=csv&decimal=comma"), Cancelled);

        var bytes = await answer.Content.ReadAsByteArrayAsync(Cancelled);
        bytes.AsSpan(0, 3).SequenceEqual(Encoding.UTF8.Preamble).ShouldBeTrue();
        var lines = Encoding
            .UTF8.GetString(bytes)
            .Split("\r\n")
            .Skip(1)
            .Where(line => line.Length > 0)
            .Select(line => line.Split(';'))
            .ToArray();
        lines
            .Select(line => $"{line[4]} {line[7]} {line[8]}")
            .ShouldBe([
                "10044111-01 . Zahlenwert geheim zu halten",
                "10044111-02 . Zahlenwert geheim zu halten",
                "10044112-01 25,0 ",
                "10044112-02 30,0 ",
            ]);
    }

    [Fact]
    public async Task A_workbook_says_the_same_and_carries_the_notes()
    {
        await PrepareAsync("wv_e");

        var answer = await api.Service.Anonymous().GetAsync(Relative("/values/wv_e?level=sozialraum&format=xlsx"), Cancelled);

        using var document = SpreadsheetDocument.Open(await answer.Content.ReadAsStreamAsync(Cancelled), false);
        var sheets = document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().ToArray();
        sheets.Select(sheet => sheet.Name!.Value).ShouldBe(["Werte", "Fehlende Werte", "Hinweise"]);
        Rows(document, sheets[0]).Skip(1).Select(row => row[^1]).ShouldBe([".", ".", "25", "30"]);
        Rows(document, sheets[1]).Skip(1).Select(row => row[^1]).ShouldAllBe(reason => reason == "Zahlenwert geheim zu halten");
        Rows(document, sheets[2]).SelectMany(row => row).ShouldContain("Fiktive Daten eines Vorführkreises.");
    }

    [Fact]
    public async Task The_profile_of_a_withheld_area_has_neither_value_nor_rank()
    {
        await PrepareAsync("wv_f");

        var profile = await api.GetAsync("/profile/10044111-01", Cancelled);

        var indicator = profile
            .GetProperty("indicators")
            .EnumerateArray()
            .Single(candidate => candidate.GetProperty("code").GetString() == "wv_f");
        var own = indicator.GetProperty("series").GetProperty("10044111-01")[0];
        own.GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
        own.GetProperty("state").GetString().ShouldBe("Hidden");
        indicator.GetProperty("rank").ValueKind.ShouldBe(JsonValueKind.Null);
        indicator.GetProperty("rankOf").GetInt32().ShouldBe(2);
        indicator.GetProperty("series").GetProperty("10044")[0].GetProperty("value").GetDouble().ShouldBe(19.8);
    }

    [Fact]
    public async Task Forty_eight_of_fifty_betray_the_two()
    {
        await api.DeliverAsync(
            "wv_g",
            ["2024"],
            IndicatorsApi
                .Sozialraeume.Zip([48, 20, 25, 30], [50, 100, 100, 100])
                .SelectMany(row =>
                    new object[]
                    {
                        new
                        {
                            measure = "wv_g_n",
                            area = row.First,
                            period = "2024",
                            value = row.Second,
                        },
                        new
                        {
                            measure = "wv_g_d",
                            area = row.First,
                            period = "2024",
                            value = row.Third,
                        },
                    }
                ),
            Cancelled
        );
        await api.DefineAsync("wv_g", IndicatorsApi.Share("wv_g"), Cancelled);
        await api.ReleaseAsync(Cancelled);

        Shown(await api.GetAsync("/values/wv_g?level=sozialraum", Cancelled)).Take(2).ShouldBe(["null Hidden", "null Hidden"]);
    }

    [Fact]
    public async Task An_answer_the_reader_has_already_is_not_sent_again_and_the_tag_is_not_the_values()
    {
        await PrepareAsync("wv_h");
        var client = api.Service.Anonymous();
        var first = await client.GetAsync(Relative("/values/wv_h?level=sozialraum"), Cancelled);
        var request = new HttpRequestMessage(HttpMethod.Get, "/values/wv_h?level=sozialraum");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        (await client.SendAsync(request, Cancelled)).StatusCode.ShouldBe(HttpStatusCode.NotModified);

        var staff = await api.Service.As(Role.Statistikstelle).GetAsync(Relative("/values/wv_h?level=sozialraum"), Cancelled);
        staff.Headers.ETag.ShouldNotBe(first.Headers.ETag);
        staff.Headers.CacheControl!.Private.ShouldBeTrue();
    }

    [Theory]
    [InlineData("/values/wv_z", HttpStatusCode.NotFound, "gibt es in der Freigabe")]
    [InlineData("/values/wv_i?level=wolke", HttpStatusCode.NotFound, "Eine Ebene „wolke“ gibt es nicht")]
    [InlineData("/values/wv_i?period=1999", HttpStatusCode.NotFound, "Für 1999 gibt es keine Werte")]
    [InlineData("/values/wv_i?format=pdf", HttpStatusCode.BadRequest, "Das Format „pdf“ gibt es nicht")]
    [InlineData("/values/wv_i?classMethod=schön", HttpStatusCode.BadRequest, "Klasseneinteilung")]
    [InlineData("/values/wv_i?classMethod=fixed", HttpStatusCode.BadRequest, "obere Grenzen")]
    [InlineData("/profile/nirgends", HttpStatusCode.NotFound, "Ein Gebiet „nirgends“ gibt es")]
    [InlineData(
        "/catalogue?release=00000000-0000-0000-0000-000000000001",
        HttpStatusCode.NotFound,
        "Diese Freigabe gibt es nicht"
    )]
    public async Task What_cannot_be_answered_is_said_in_german(string path, HttpStatusCode status, string sentence)
    {
        await PrepareAsync("wv_i");

        var answer = await api.Service.Anonymous().GetAsync(Relative(path), Cancelled);

        (await IndicatorsApi.JsonAsync(answer, status, Cancelled)).GetProperty("title").GetString()!.ShouldContain(sentence);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    private Task<Guid> PrepareAsync(string code) => api.ReleaseShareAsync(code, Cancelled);

    private static string[] Shown(JsonElement values) =>
        [
            .. values
                .GetProperty("value")
                .EnumerateArray()
                .Select(
                    (value, index) =>
                        value.ValueKind == JsonValueKind.Null
                            ? $"null {values.GetProperty("status").GetProperty(index.ToString(System.Globalization.CultureInfo.InvariantCulture)).GetString()}"
                            : value.GetRawText()
                ),
        ];

    private static string[][] Rows(SpreadsheetDocument document, Sheet sheet) =>
        [
            .. ((WorksheetPart)document.WorkbookPart!.GetPartById(sheet.Id!.Value!))
                .Worksheet.Descendants<Row>()
                .Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray()),
        ];
}
