using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Sozialplanung.PartnerNetwork.Tests.MeasureReach;

/// <summary>
/// Stands in for Indicators' gate with one count, in its words: JSON-stat, a sign in place of what is withheld. Whoever comes with
/// rights would be told more; the tests see that nobody does.
/// </summary>
internal sealed class PublishedCounts(IReadOnlyDictionary<string, double?> people)
{
    public const string Indicator = "einwohner";
    public const string Share = "anteil";
    public const string Period = "2024";

    public async Task AnswerAsync(HttpContext context)
    {
        object? answer = context.Request.Path.Value switch
        {
            "/catalogue" => Catalogue(),
            $"/values/{Indicator}" => Values(context.Request.Query),
            _ => null,
        };
        if (answer is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await context.Response.WriteAsJsonAsync(answer, JsonSerializerOptions.Web);
    }

    private static object Catalogue() =>
        new
        {
            domains = Array.Empty<object>(),
            indicators = new[] { Entry(Indicator, "Einwohner", "count", "Personen"), Entry(Share, "Anteil", "share", "%") },
            levels = Array.Empty<object>(),
            release = new
            {
                id = Guid.Empty,
                name = "Herbst",
                state = "published",
                publishedAt = (DateTimeOffset?)null,
                dataAsOf = (DateTimeOffset?)null,
            },
            audience = "Oeffentlichkeit",
            fictional = false,
        };

    private static object Entry(string code, string name, string kind, string unit) =>
        new
        {
            code,
            version = 1,
            name,
            shortName = name,
            domain = "bevoelkerung",
            kind,
            unit,
            decimals = 0,
            direction = "neutral",
            factor = 1,
            numeratorText = "",
            denominatorText = "",
            source = "",
            definition = "",
            howToRead = "",
            howNotToRead = "",
            periods = new[] { "2023", Period },
            occasions = new Dictionary<string, string>(),
            levels = new[] { "dorf", "zelle" },
        };

    private JsonObject Values(IQueryCollection query)
    {
        var areas = people.Keys.ToList();
        var status = new JsonObject();
        for (var i = 0; i < areas.Count; i++)
        {
            if (people[areas[i]] is null)
            {
                status[$"{i}"] = "Hidden";
            }
        }

        return new JsonObject
        {
            ["dimension"] = new JsonObject
            {
                ["area"] = new JsonObject
                {
                    ["category"] = new JsonObject { ["index"] = new JsonArray([.. areas.Select(area => (JsonNode)area)]) },
                },
            },
            ["value"] = new JsonArray([.. people.Values.Select(number => (JsonNode?)number)]),
            ["status"] = status,
            ["extension"] = new JsonObject
            {
                // Asked for less than the public edition, it would say so, and nothing would be computed.
                ["audience"] = query["edition"] == "public" ? "Oeffentlichkeit" : "Verwaltung",
            },
        };
    }
}
