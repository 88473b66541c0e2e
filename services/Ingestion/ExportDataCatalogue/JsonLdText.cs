using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sozialplanung.Ingestion.ExportDataCatalogue;

/// <summary>Writes a graph as JSON-LD 1.1 (W3C Recommendation of 16 July 2020): prefixes in the context, one object a subject.</summary>
internal static class JsonLdText
{
    // Umlauts stay readable; what would end a script in a page does not.
    private static readonly JsonSerializerOptions _json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    public static string Of(RdfGraph graph)
    {
        var context = new JsonObject();
        foreach (var (prefix, address) in RdfGraph.Prefixes)
        {
            context[prefix] = address;
        }

        var document = new JsonObject { ["@context"] = context, ["@graph"] = new JsonArray([.. graph.Subjects.Select(Subject)]) };
        return document.ToJsonString(_json);
    }

    private static JsonObject Subject(IGrouping<string, RdfStatement> statements)
    {
        var subject = new JsonObject { ["@id"] = statements.Key };
        foreach (var predicate in statements.GroupBy(statement => statement.Predicate, StringComparer.Ordinal))
        {
            if (predicate.Key == "rdf:type")
            {
                subject["@type"] = new JsonArray([
                    .. predicate.Select(statement => JsonValue.Create(((RdfValue.Address)statement.Value).Iri)),
                ]);
            }
            else
            {
                subject[predicate.Key] = new JsonArray([.. predicate.Select(statement => Value(statement.Value))]);
            }
        }

        return subject;
    }

    private static JsonObject Value(RdfValue value) =>
        value switch
        {
            RdfValue.Address address => new JsonObject { ["@id"] = address.Iri },
            RdfValue.Text text => new JsonObject { ["@value"] = text.Words, ["@language"] = "de" },
            RdfValue.Plain plain => new JsonObject { ["@value"] = plain.Words },
            RdfValue.Typed typed => new JsonObject { ["@value"] = typed.Words, ["@type"] = $"xsd:{typed.Type}" },
            _ => throw new InvalidOperationException($"Unhandled value {value}."),
        };
}
