using System.Text;

namespace Sozialplanung.Ingestion.ExportDataCatalogue;

/// <summary>What a statement says of its subject: an address, or a text.</summary>
internal abstract record RdfValue
{
    /// <summary>What an address may not hold is written in percent.</summary>
    public sealed record Address(string Iri) : RdfValue
    {
        private const string Forbidden = "<>\"{}|^`\\ ";

        public string Iri { get; } = Safe(Iri);

        private static string Safe(string iri)
        {
            var safe = new StringBuilder(iri.Length);
            foreach (var sign in iri)
            {
                _ =
                    sign < ' ' || Forbidden.Contains(sign, StringComparison.Ordinal)
                        ? safe.Append(Uri.HexEscape(sign))
                        : safe.Append(sign);
            }

            return safe.ToString();
        }
    }

    /// <summary>A German text.</summary>
    public sealed record Text(string Words) : RdfValue;

    /// <summary>A text in no language.</summary>
    public sealed record Plain(string Words) : RdfValue;

    /// <summary>A value of a type of XML Schema, as <c>date</c>.</summary>
    public sealed record Typed(string Words, string Type) : RdfValue;
}

/// <summary>A statement; the predicate is written with its prefix, as <c>dct:title</c>.</summary>
internal sealed record RdfStatement(string Subject, string Predicate, RdfValue Value);

/// <summary>Statements by subject, in the order in which subjects were first spoken of.</summary>
internal sealed class RdfGraph
{
    public static readonly IReadOnlyDictionary<string, string> Prefixes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dct"] = "http://purl.org/dc/terms/",
        ["dcatde"] = "http://dcat-ap.de/def/dcatde/",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
    };

    private readonly List<RdfStatement> _statements = [];

    public IEnumerable<IGrouping<string, RdfStatement>> Subjects =>
        _statements.GroupBy(statement => statement.Subject, StringComparer.Ordinal);

    public void Say(string subject, string predicate, RdfValue value) =>
        _statements.Add(new RdfStatement(new RdfValue.Address(subject).Iri, predicate, value));

    public void Say(string subject, string predicate, string iri) => Say(subject, predicate, new RdfValue.Address(iri));

    /// <summary>Of an empty text nothing is said.</summary>
    public void SayText(string subject, string predicate, string words)
    {
        if (words.Length > 0)
        {
            Say(subject, predicate, new RdfValue.Text(words));
        }
    }

    /// <summary>Says of what class the subject is, as <c>dcat:Dataset</c>.</summary>
    public void SayClass(string subject, string name) => Say(subject, "rdf:type", Full(name));

    /// <summary>The address that a name with a prefix stands for.</summary>
    public static string Full(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return Prefixes[name[..colon]] + name[(colon + 1)..];
    }
}
