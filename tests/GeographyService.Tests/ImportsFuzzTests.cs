using System.Text;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.Tests;

namespace Sozialplanung.GeographyService.Tests;

/// <summary>Changed profiles, maps and street registers are taken or refused with a sentence; the service never breaks.</summary>
public sealed class ImportsFuzzTests(RunningGeography geography)
{
    private static readonly Town _town = new();
    private readonly string _version = RunningGeography.NewVersion();

    [Fact]
    public Task Profiles_of_areas()
    {
        var form = new[]
        {
            new
            {
                level = "kreis",
                prefixLength = 5,
                names = new Dictionary<string, string> { ["10044"] = "Kreis" },
            },
        };
        var formed = new
        {
            version = _version,
            levels = Town.Levels,
            level = "gemeinde",
            crs = Town.Crs,
            pad = 8,
            form,
            corrections = new[] { new { when = new { code = "10044001" }, set = new { name = "Neu" } } },
        };
        var overlapping = new
        {
            version = _version,
            levels = (object[])[.. Town.Levels, Town.ProgramLevel(new { by = "geometry", minimumShare = 0.5 })],
            levelProperty = "ebene",
            crs = Town.Crs,
            parent = 5,
        };
        var gemeinden = Town.Collection(_town.GemeindeFeature(1), _town.GemeindeFeature(2));
        return Fuzz.RunAsync(
            120,
            [Json(formed), Json(overlapping), Json(Town.Profile(_version))],
            profile => SendAsync(Bound, Encoding.UTF8.GetBytes(gemeinden), profile, "areas")
        );
    }

    [Fact]
    public Task Files_of_areas() =>
        Fuzz.RunAsync(
            80,
            [Encoding.UTF8.GetBytes(_town.GeoJson)],
            file => SendAsync(geography.Service.As(Role.Verwalter), file, Json(Town.Profile(_version)), "areas")
        );

    [Fact]
    public Task Files_to_look_at()
    {
        var shapefile = new ShapefileZip()
            .With([ShapefileZip.Square(340_000, 5_465_000, 1000)], "1", "Dellbrück")
            .With([ShapefileZip.Square(341_000, 5_465_000, 1000)], "2", "Brück");
        return Fuzz.RunAsync(
            150,
            [
                shapefile.Zip(),
                GeoPackageBytes.Of(4, pageSize: 512, layers: ["a", "b"]),
                Encoding.UTF8.GetBytes(_town.GeoJson),
                Json(
                    new
                    {
                        layer = "a",
                        crs = "EPSG:25832",
                        swapAxes = false,
                    }
                ),
            ],
            input =>
                input.AsSpan().StartsWith("{\"l"u8)
                    ? SendAsync(geography.Service.As(Role.Verwalter), shapefile.Zip(), input, "areas/proposal")
                    : SendAsync(geography.Service.As(Role.Verwalter), input, "{}"u8.ToArray(), "areas/proposal")
        );
    }

    [Fact]
    public Task Street_registers()
    {
        const string Profile =
            """{"version":"2025","areaPad":5,"dateFormat":"dd.MM.yyyy","sides":{"g":"Even","":"Both"},"columns":{"municipality":"Gemeinde","street":"Straße","area":"Gebiet","side":"Seite","from":"von","to":"bis","validFrom":"ab"}}""";
        const string Csv = "Gemeinde;Straße;Gebiet;Seite;von;bis;ab\n1;Am Markt;10044;g;2;12 a;01.01.2020\n1;Ring;10044;;;;\n";
        return Fuzz.RunAsync(
            150,
            [Encoding.UTF8.GetBytes(Profile), Encoding.UTF8.GetBytes(Csv)],
            input =>
                input.AsSpan().TrimStart((byte)' ') is [(byte)'{', ..]
                    ? SendAsync(Bound, Encoding.UTF8.GetBytes(Csv), input, "streets")
                    : SendAsync(Bound, input, Encoding.UTF8.GetBytes(Profile), "streets")
        );
    }

    [Fact]
    public Task Street_registers_to_look_at()
    {
        const string Wish = """{"encoding":"auto","separator":"auto","sheet":null,"headerRow":1}""";
        const string Csv =
            "PLZ;Straße;Gebiet;Seite;von;bis;ab\n50674;Am Markt;10044;g;2;12 a;01.01.2020\n50675;Am Markt;10045;;1-15;ab 21;\n";
        return Fuzz.RunAsync(
            150,
            [Encoding.UTF8.GetBytes(Wish), Encoding.UTF8.GetBytes(Csv)],
            input =>
                input.AsSpan().TrimStart((byte)' ') is [(byte)'{', ..]
                    ? SendAsync(Bound, Encoding.UTF8.GetBytes(Csv), input, "streets/proposal")
                    : SendAsync(Bound, input, Encoding.UTF8.GetBytes(Wish), "streets/proposal")
        );
    }

    [Fact]
    public Task Queries() =>
        QueryFuzz.RunAsync(
            300,
            geography.Service.As(Role.Verwalter),
            new Dictionary<string, string>
            {
                ["lon"] = "7.5",
                ["lat"] = "49.5",
                ["version"] = _version,
                ["level"] = "kreis",
            }
        );

    private static byte[] Json(object value) => JsonSerializer.SerializeToUtf8Bytes(value, JsonSerializerOptions.Web);

    // Levels and the current register are everybody's: whoever is bound to a place is refused at the end, whatever the input says.
    private HttpClient Bound => geography.Service.As(Role.Sozialplanung, "10044");

    private static async Task SendAsync(HttpClient client, byte[] file, byte[] profile, string what)
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(file), "file", "datei" },
            { new ByteArrayContent(profile), "profile", "profil" },
        };
        using var answer = await client.PostAsync($"/imports/{what}", form);
        if ((int)answer.StatusCode >= 500)
        {
            throw new HttpRequestException($"{(int)answer.StatusCode}");
        }
    }
}
