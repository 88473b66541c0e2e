using System.Net;
using System.Text;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.GeographyService.Tests.ImportAreas;

/// <summary>Names and codes come from files of others: what no page, file or database can carry is refused by its sign.</summary>
public sealed class AreaTextsTests(RunningGeography geography)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly Town _town = new();
    private readonly string _version = RunningGeography.NewVersion();

    [Theory]
    [InlineData("a\u0000b", "U+0000")]
    [InlineData("\u0001", "U+0001")]
    [InlineData("Ost\u202Etsew", "U+202E")]
    [InlineData("\uFFFE", "U+FFFE")]
    public async Task A_sign_that_no_text_has(string text, string sign)
    {
        (await ImportAsync(name: text)).Places.ShouldContain(place => place.StartsWith("Der Name") && place.Contains(sign));
        (await ImportAsync(code: text)).Places.ShouldContain(place => place.StartsWith("Der Schlüssel") && place.Contains(sign));
        (await geography.ImportAsync(_town.GeoJson, Profile(levelName: text), Cancelled))
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Title.ShouldContain(sign);
    }

    [Fact]
    public async Task Names_without_end()
    {
        (await ImportAsync(name: new string('x', 201))).Places[0].ShouldEndWith("hat mehr als 200 Zeichen.");
        (await ImportAsync(code: new string('x', 41))).Places[0].ShouldEndWith("hat mehr als 40 Zeichen.");
        (await geography.ImportAsync(_town.GeoJson, Profile(levelName: new string('x', 101)), Cancelled))
            .ShouldBeProblem(HttpStatusCode.BadRequest)
            .Title.ShouldEndWith("hat mehr als 100 Zeichen.");
    }

    [Theory]
    [InlineData("<!--<script>")]
    [InlineData("</script><table onload=1>\"'&amp;")]
    [InlineData("=1+1;{{x}}\\u0000 %00 👩‍🔬")]
    public async Task Every_other_name_is_taken_as_it_is(string name)
    {
        var file = Town.Collection(_town.Square("10044", name, "kreis", null, 0, 4));

        (await geography.ImportAsync(file, Town.Profile(_version), Cancelled)).ShouldBeOk();

        var areas = await geography.GetAsync($"/areas?version={_version}", Cancelled);
        areas.Body[0].GetProperty("name").GetString().ShouldBe(name);
    }

    [Fact]
    public async Task A_file_in_latin_1_is_refused_with_its_line()
    {
        var file = Encoding.Latin1.GetBytes(_town.GeoJson.Replace("Kreis Muster", "\nGröße", StringComparison.Ordinal));

        var answer = await geography.ImportAsync(Role.Verwalter, "", file, Town.Profile(_version), "areas", Cancelled);

        answer.ShouldBeProblem(HttpStatusCode.BadRequest).Title.ShouldContain("in UTF-8 geschrieben; Zeile 2");
    }

    [Theory]
    [InlineData("""{"code":"\uD800","name":"A","ebene":"kreis"}""")]
    [InlineData("""{"code":"A","name":"A","ebene":"kreis","\uDC00":1}""")]
    public async Task Half_a_sign_is_refused(string properties)
    {
        foreach (var geometry in new[] { "null", """{"type":"Polygon","coordinates":[[[7,49],[8,49],[8,50],[7,49]]]}""" })
        {
            var file = $$"""{"type":"FeatureCollection","features":[{"properties":{{properties}},"geometry":{{geometry}}}]}""";

            var answer = await geography.ImportAsync(file, Town.Profile(_version), Cancelled);

            answer.ShouldBeProblem(HttpStatusCode.BadRequest).Title.ShouldContain("halbes Zeichen");
        }
    }

    [Fact]
    public async Task Streets_have_names_too()
    {
        const string Csv = "Gemeinde;Straße;Gebiet\n1;Am \u202EMarkt;10044\n";
        var profile = """{"version":"2025","columns":{"municipality":"Gemeinde","street":"Straße","area":"Gebiet"}}""";

        var answer = await geography.ImportStreetsAsync(Role.Verwalter, "", Csv, profile, Cancelled);

        answer.ShouldBeProblem(HttpStatusCode.BadRequest).Places.ShouldContain(place => place.Contains("U+202E"));
    }

    private async Task<RunningGeography.Answer> ImportAsync(string code = "10044", string name = "Kreis") =>
        (
            await geography.ImportAsync(
                Town.Collection(_town.Square(code, name, "kreis", null, 0, 4)),
                Town.Profile(_version),
                Cancelled
            )
        ).ShouldBeProblem(HttpStatusCode.BadRequest);

    private string Profile(string levelName) =>
        JsonSerializer.Serialize(
            new
            {
                version = _version,
                crs = Town.Crs,
                levels = new[]
                {
                    new
                    {
                        code = "kreis",
                        name = levelName,
                        namePlural = "Kreise",
                        rank = 0,
                    },
                },
            }
        );
}
