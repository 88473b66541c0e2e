using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sozialplanung.Geography.OfferFeatures;

/// <summary>The service described in OpenAPI 3.0, which programs of that standard read (OGC 17-069r4, 9).</summary>
internal static class FeatureDescription
{
    public static string Of(string address) =>
        new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject
            {
                ["title"] = "Gebiete der Sozialplanung",
                ["description"] = "Die Gebiete aller Ebenen mit ihren Grenzen (OGC API Features).",
                ["version"] = "1.0.0",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = address }),
            ["paths"] = new JsonObject
            {
                ["/"] = Get("getLandingPage", "Startseite", FeatureLinks.Json, Version()),
                ["/conformance"] = Get("getConformance", "Teile der Norm, die gelten", FeatureLinks.Json),
                ["/collections"] = Get("getCollections", "Die Ebenen", FeatureLinks.Json, Version()),
                ["/collections/{collectionId}"] = Get(
                    "describeCollection",
                    "Eine Ebene",
                    FeatureLinks.Json,
                    InPath("collectionId"),
                    Version()
                ),
                ["/collections/{collectionId}/items"] = Get(
                    "getFeatures",
                    "Die Gebiete einer Ebene",
                    FeatureLinks.GeoJson,
                    InPath("collectionId"),
                    Number("limit", 1, FeatureQuestion.DefaultLimit, FeatureQuestion.MostItems),
                    Number("offset", 0, 0, null),
                    Box(),
                    Crs("bbox-crs"),
                    Crs("crs"),
                    InQuery("datetime", "Zeitpunkt oder Zeitraum; Gebiete haben keine eigene Zeit, deshalb passt jeder."),
                    InQuery("code", "Nur das Gebiet mit diesem Schlüssel"),
                    InQuery("name", "Nur Gebiete dieses Namens"),
                    InQuery("parent", "Nur Gebiete, die in diesem liegen"),
                    Version()
                ),
                ["/collections/{collectionId}/items/{featureId}"] = Get(
                    "getFeature",
                    "Ein Gebiet",
                    FeatureLinks.GeoJson,
                    InPath("collectionId"),
                    InPath("featureId"),
                    Crs("crs"),
                    Version()
                ),
            },
        }.ToJsonString(JsonSerializerOptions.Web);

    private static JsonObject Get(string id, string summary, string type, params ReadOnlySpan<JsonObject> parameters) =>
        new()
        {
            ["get"] = new JsonObject
            {
                ["operationId"] = id,
                ["summary"] = summary,
                ["parameters"] = new JsonArray([.. parameters]),
                ["responses"] = new JsonObject
                {
                    ["200"] = Answer("Die Antwort", type),
                    ["400"] = Answer("Ein Parameter ist unbekannt oder hat keinen gültigen Wert", "application/problem+json"),
                    ["404"] = Answer("Das gibt es hier nicht", "application/problem+json"),
                },
            },
        };

    private static JsonObject Answer(string description, string type) =>
        new()
        {
            ["description"] = description,
            ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "object" } } },
        };

    private static JsonObject Parameter(string name, string place, string description, JsonObject schema) =>
        new()
        {
            ["name"] = name,
            ["in"] = place,
            ["required"] = place == "path",
            ["description"] = description,
            ["schema"] = schema,
        };

    private static JsonObject InPath(string name) =>
        Parameter(
            name,
            "path",
            name == "collectionId" ? "Die Ebene" : "Schlüssel des Gebiets",
            new JsonObject { ["type"] = "string" }
        );

    private static JsonObject InQuery(string name, string description) =>
        Parameter(name, "query", description, new JsonObject { ["type"] = "string" });

    private static JsonObject Version() => InQuery("version", "Gebietsstand; ohne Angabe der aktuelle");

    private static JsonObject Crs(string name) =>
        Parameter(
            name,
            "query",
            "Koordinatensystem",
            new JsonObject
            {
                ["type"] = "string",
                ["format"] = "uri",
                ["default"] = FeatureCrs.Crs84.Uri,
                ["enum"] = new JsonArray([.. FeatureCrs.All.Select(crs => JsonValue.Create(crs.Uri))]),
            }
        );

    private static JsonObject Number(string name, int smallest, int missing, int? most)
    {
        var schema = new JsonObject
        {
            ["type"] = "integer",
            ["minimum"] = smallest,
            ["default"] = missing,
        };
        if (most is { } maximum)
        {
            schema["maximum"] = maximum;
        }

        return Parameter(name, "query", name == "limit" ? "So viele Gebiete auf einer Seite" : "So viele Gebiete davor", schema);
    }

    private static JsonObject Box()
    {
        var box = Parameter(
            "bbox",
            "query",
            "Nur Gebiete, die dieses Rechteck berühren",
            new JsonObject
            {
                ["type"] = "array",
                ["minItems"] = 4,
                ["maxItems"] = 6,
                ["items"] = new JsonObject { ["type"] = "number" },
            }
        );
        box["style"] = "form";
        box["explode"] = false;
        return box;
    }
}
