using System.Globalization;
using System.Text;

namespace Sozialplanung.Ingestion.ExportDataCatalogue;

/// <summary>Writes a graph as Turtle (W3C Recommendation of 25 February 2014).</summary>
internal static class TurtleText
{
    public static string Of(RdfGraph graph)
    {
        var text = new StringBuilder();
        foreach (var (prefix, address) in RdfGraph.Prefixes)
        {
            text.Append(CultureInfo.InvariantCulture, $"@prefix {prefix}: <{address}> .\n");
        }

        foreach (var subject in graph.Subjects)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n<{subject.Key}>");
            text.AppendJoin(" ;", subject.Select(statement => $"\n    {statement.Predicate} {Value(statement.Value)}"));
            text.Append(" .\n");
        }

        return text.ToString();
    }

    private static string Value(RdfValue value) =>
        value switch
        {
            RdfValue.Address address => $"<{address.Iri}>",
            RdfValue.Text text => $"{Quoted(text.Words)}@de",
            RdfValue.Plain plain => Quoted(plain.Words),
            RdfValue.Typed typed => $"{Quoted(typed.Words)}^^xsd:{typed.Type}",
            _ => throw new InvalidOperationException($"Unhandled value {value}."),
        };

    private static string Quoted(string words)
    {
        var quoted = new StringBuilder("\"", words.Length + 2);
        foreach (var sign in words)
        {
            _ = sign switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ => quoted.Append(sign),
            };
        }

        return quoted.Append('"').ToString();
    }
}
