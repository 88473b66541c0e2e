using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Sozialplanung.ServiceDefaults.Callers;
using static Sozialplanung.GeographyService.Tests.RunningGeography;

namespace Sozialplanung.GeographyService.Tests;

/// <summary>
/// A town before and after: its Stadtteil 1-1 (1 km wide) is divided at 700 m, what is left over is joined to 1-2 under the code
/// of that, and 2-1 and 2-2 become one with a code of its own.
/// </summary>
internal sealed class TwoDivisions(RunningGeography geography, string from, string to)
{
    public string From => from;

    public string To => to;

    public static async Task<TwoDivisions> ImportAsync(RunningGeography geography, CancellationToken cancellationToken)
    {
        var town = new Town();
        var versions = new TwoDivisions(geography, NewVersion(), NewVersion());
        (await geography.ImportAsync(town.GeoJson, Town.Profile(versions.From), cancellationToken)).ShouldBeOk();
        (await geography.ImportAsync(After(town), Town.Profile(versions.To), cancellationToken)).ShouldBeOk();
        return versions;
    }

    public static string After(Town town) =>
        Town.Collection(
            town.Kreis,
            town.GemeindeFeature(1),
            town.GemeindeFeature(2),
            town.Square(town.Stadtteil(1, 1), "Altstadt", "stadtteil", town.Gemeinde(1), 0, 0.7),
            town.Square(town.Stadtteil(1, 2), "Neustadt", "stadtteil", town.Gemeinde(1), 0.7, 1.3),
            town.Square(town.Stadtteil(2, 3), "Vorstadt", "stadtteil", town.Gemeinde(2), 2, 2)
        );

    public static object[] Shares(decimal first) =>
        [
            new
            {
                old = "10044001-01",
                @new = "10044001-01",
                share = first,
            },
            new
            {
                old = "10044001-01",
                @new = "10044001-02",
                share = 1 - first,
            },
            new
            {
                old = "10044002-01",
                @new = "10044002-03",
                share = 1m,
            },
            new
            {
                old = "10044002-02",
                @new = "10044002-03",
                share = 1m,
            },
        ];

    public Task<Answer> ByAreaAsync(CancellationToken cancellationToken) =>
        SendAsync(Role.Verwalter, "", HttpMethod.Post, "/by-area", content: null, cancellationToken);

    public async Task<Answer> ByFileAsync(string csv, CancellationToken cancellationToken, object? columns = null)
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "file", "schluessel.csv" },
        };
        if (columns is not null)
        {
            form.Add(new StringContent(JsonSerializer.Serialize(columns, JsonSerializerOptions.Web)), "profile");
        }

        return await SendAsync(Role.Verwalter, "", HttpMethod.Post, "/by-file", form, cancellationToken);
    }

    public Task<Answer> SaveAsync(
        object key,
        CancellationToken cancellationToken,
        Role role = Role.Verwalter,
        string place = ""
    ) => SendAsync(role, place, HttpMethod.Put, "", JsonContent.Create(key), cancellationToken);

    public Task<Answer> ReadAsync(CancellationToken cancellationToken, Role role = Role.Verwalter) =>
        SendAsync(role, "", HttpMethod.Get, "", content: null, cancellationToken);

    /// <summary>The shares as „old > new = share“.</summary>
    public static string[] SharesOf(JsonElement key) =>
        [
            .. key.GetProperty("shares")
                .EnumerateArray()
                .Select(share =>
                    $"{share.GetProperty("old").GetString()} > {share.GetProperty("new").GetString()} = {share.GetProperty("share").GetDecimal().ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)}"
                ),
        ];

    private async Task<Answer> SendAsync(
        Role role,
        string place,
        HttpMethod method,
        string path,
        HttpContent? content,
        CancellationToken cancellationToken
    )
    {
        using var client = geography.Service.As(role, place);
        using var request = new HttpRequestMessage(method, $"/conversion-keys/{from}/{to}{path}") { Content = content };
        return await Answer.OfAsync(await client.SendAsync(request, cancellationToken), cancellationToken);
    }
}
