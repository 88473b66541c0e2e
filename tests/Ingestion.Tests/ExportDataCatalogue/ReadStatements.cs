using System.Text.Json;
using System.Text.RegularExpressions;
using Sozialplanung.Ingestion.ExportDataCatalogue;

namespace Sozialplanung.Ingestion.Tests.ExportDataCatalogue;

/// <summary>A statement as a reader of another catalogue finds it: with full addresses.</summary>
internal sealed record ReadStatement(string Subject, string Predicate, bool IsIri, string Value, string Kind);

/// <summary>Reads what is exported, by the grammars and not by our writers.</summary>
internal static partial class ReadStatements
{
    public static HashSet<ReadStatement> OfJsonLd(string text)
    {
        using var document = JsonDocument.Parse(text);
        var prefixes = document
            .RootElement.GetProperty("@context")
            .EnumerateObject()
            .ToDictionary(p => p.Name, p => p.Value.GetString()!);
        string Full(string name) =>
            name.Contains("://", StringComparison.Ordinal)
                ? name
                : prefixes[name[..name.IndexOf(':', StringComparison.Ordinal)]]
                    + name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var statements = new HashSet<ReadStatement>();
        foreach (var subject in document.RootElement.GetProperty("@graph").EnumerateArray())
        {
            var id = subject.GetProperty("@id").GetString()!;
            foreach (var member in subject.EnumerateObject().Where(member => member.Name != "@id"))
            {
                foreach (var value in member.Value.EnumerateArray())
                {
                    statements.Add(
                        member.Name == "@type" ? new(id, RdfGraph.Full("rdf:type"), true, value.GetString()!, "")
                        : value.TryGetProperty("@id", out var iri) ? new(id, Full(member.Name), true, iri.GetString()!, "")
                        : new(
                            id,
                            Full(member.Name),
                            false,
                            value.GetProperty("@value").GetString()!,
                            value.TryGetProperty("@language", out var language) ? "@" + language.GetString()
                                : value.TryGetProperty("@type", out var type) ? Full(type.GetString()!)
                                : ""
                        )
                    );
                }
            }
        }

        return statements;
    }

    public static HashSet<ReadStatement> OfTurtle(string text)
    {
        var prefixes = Prefix().Matches(text).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
        string Full(string name) => prefixes[name.Split(':')[0]] + name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var statements = new HashSet<ReadStatement>();
        var tokens = Token().Matches(Prefix().Replace(text, ""));
        tokens
            .Sum(token => token.Length)
            .ShouldBe(
                Space().Replace(Quoted().Replace(Prefix().Replace(text, ""), m => m.Value.Replace(' ', '_')), "").Length,
                "nothing stands between the tokens"
            );
        string subject = "",
            predicate = "";
        foreach (Match token in tokens)
        {
            switch (token.Value)
            {
                case ".":
                    (subject, predicate) = ("", "");
                    break;
                case ";":
                    predicate = "";
                    break;
                case var iri when subject.Length == 0:
                    subject = iri[1..^1];
                    break;
                case var name when predicate.Length == 0:
                    predicate = Full(name);
                    break;
                case ['<', ..] and var iri:
                    statements.Add(new(subject, predicate, true, iri[1..^1], ""));
                    break;
                case var literal:
                    var end = literal.LastIndexOf('"');
                    var kind = literal[(end + 1)..];
                    statements.Add(
                        new(
                            subject,
                            predicate,
                            false,
                            Unescaped(literal[1..end]),
                            kind is ['^', '^', .. var type] ? Full(type) : kind
                        )
                    );
                    break;
            }
        }

        return statements;
    }

    private static string Unescaped(string text) =>
        Escape()
            .Replace(
                text,
                match =>
                    match.Value[1] switch
                    {
                        'n' => "\n",
                        'r' => "\r",
                        't' => "\t",
                        var sign => sign.ToString(),
                    }
            );

    [GeneratedRegex(@"@prefix (\w+): <([^>]*)> \.\n")]
    private static partial Regex Prefix();

    [GeneratedRegex("""<[^<>"{}|^`\\\x00-\x20]*>|"(?:[^"\\\n\r]|\\[nrt"\\])*"(?:@[a-z]+|\^\^\w+:\w+)?|\w+:\w+|[.;]""")]
    private static partial Regex Token();

    [GeneratedRegex(
        """
            "(?:[^"\\\n\r]|\\[nrt"\\])*"
            """
    )]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\\.")]
    private static partial Regex Escape();
}
