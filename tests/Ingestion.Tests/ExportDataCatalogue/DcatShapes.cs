using Sozialplanung.Ingestion.ExportDataCatalogue;

namespace Sozialplanung.Ingestion.Tests.ExportDataCatalogue;

/// <summary>
/// The rules of the SHACL shapes of DCAT-AP.de 3.0 (and of DCAT-AP 3.0, which it builds on) for what we export: how often a thing is
/// said, whether it is an address or a text, of what class it is, from which list it comes.
/// </summary>
internal static class DcatShapes
{
    private const string Any = "";
    private const string Text = "text";
    private const string Authority = "http://publications.europa.eu/resource/authority/";

    // Class, predicate, least, most, what it is: a text, an address, the class of the thing named, or the list it is from.
    private static readonly (string Class, string Predicate, int Least, int Most, string Is)[] _rules =
    [
        ("dcat:Catalog", "dct:title", 1, int.MaxValue, Text),
        ("dcat:Catalog", "dct:description", 1, int.MaxValue, Text),
        ("dcat:Catalog", "dct:publisher", 1, 1, "foaf:Agent"),
        ("dcat:Catalog", "dcat:dataset", 0, int.MaxValue, "dcat:Dataset"),
        ("dcat:Catalog", "dct:language", 0, int.MaxValue, Authority + "language/"),
        ("dcat:Catalog", "dcat:themeTaxonomy", 0, int.MaxValue, Any),
        ("dcat:Catalog", "foaf:homepage", 0, 1, Any),
        ("dcat:Dataset", "dct:title", 1, int.MaxValue, Text),
        ("dcat:Dataset", "dct:description", 1, int.MaxValue, Text),
        ("dcat:Dataset", "dct:publisher", 1, 1, "foaf:Agent"),
        ("dcat:Dataset", "dct:identifier", 0, int.MaxValue, Text),
        ("dcat:Dataset", "dct:modified", 0, 1, Text),
        ("dcat:Dataset", "dcat:contactPoint", 0, int.MaxValue, "vcard:Kind"),
        ("dcat:Dataset", "dcat:distribution", 0, int.MaxValue, "dcat:Distribution"),
        ("dcat:Dataset", "dcat:keyword", 0, int.MaxValue, Text),
        ("dcat:Dataset", "dcat:landingPage", 0, int.MaxValue, Any),
        ("dcat:Dataset", "dcat:theme", 0, int.MaxValue, Authority + "data-theme/"),
        ("dcat:Dataset", "dct:accrualPeriodicity", 0, 1, Authority + "frequency/"),
        ("dcat:Dataset", "dct:language", 0, int.MaxValue, Authority + "language/"),
        ("dcat:Dataset", "dct:spatial", 0, int.MaxValue, "http://dcat-ap.de/def/politicalGeocoding/"),
        ("dcat:Dataset", "dct:temporal", 0, int.MaxValue, "dct:PeriodOfTime"),
        ("dcat:Dataset", "dcatde:politicalGeocodingLevelURI", 0, int.MaxValue, "http://dcat-ap.de/def/politicalGeocoding/Level/"),
        ("dcat:Dataset", "dcatde:contributorID", 0, int.MaxValue, "http://dcat-ap.de/def/contributors/"),
        ("dcat:Distribution", "dct:title", 0, int.MaxValue, Text),
        ("dcat:Distribution", "dct:description", 0, int.MaxValue, Text),
        ("dcat:Distribution", "dcat:accessURL", 1, int.MaxValue, Any),
        ("dcat:Distribution", "dcat:downloadURL", 0, int.MaxValue, Any),
        ("dcat:Distribution", "dct:license", 1, 1, "http://dcat-ap.de/def/licenses/"),
        ("dcat:Distribution", "dct:format", 0, 1, Authority + "file-type/"),
        ("dcat:Distribution", "dcat:mediaType", 0, 1, "https://www.iana.org/assignments/media-types/"),
        ("dcat:Distribution", "dcatde:licenseAttributionByText", 0, int.MaxValue, Text),
        ("foaf:Agent", "foaf:name", 1, int.MaxValue, Text),
        ("dct:PeriodOfTime", "dcat:startDate", 0, 1, Text),
        ("dct:PeriodOfTime", "dcat:endDate", 0, 1, Text),
        ("vcard:Kind", "vcard:fn", 0, 1, Text),
        ("vcard:Kind", "vcard:hasEmail", 0, int.MaxValue, "mailto:"),
        ("vcard:Kind", "vcard:hasURL", 0, int.MaxValue, Any),
    ];

    // Of these at least one is said.
    private static readonly (string Class, string[] Predicates)[] _oneOf =
    [
        ("vcard:Kind", ["vcard:hasEmail", "vcard:hasURL", "vcard:hasTelephone"]),
        ("dct:PeriodOfTime", ["dcat:startDate", "dcat:endDate"]),
    ];

    /// <summary>What breaks a rule, and what is said that no rule knows.</summary>
    public static IReadOnlyList<string> Violations(IReadOnlyCollection<ReadStatement> graph)
    {
        var classes = graph
            .Where(statement => statement.Predicate == RdfGraph.Full("rdf:type"))
            .ToLookup(statement => statement.Subject, statement => statement.Value);
        bool Is(string thing, string name) => classes[thing].Contains(RdfGraph.Full(name));
        var found = new List<string>();
        foreach (var (name, predicate, least, most, value) in _rules)
        {
            foreach (var subject in classes.Select(thing => thing.Key).Where(thing => Is(thing, name)))
            {
                var said = graph.Where(s => s.Subject == subject && s.Predicate == RdfGraph.Full(predicate)).ToList();
                if (said.Count < least || said.Count > most)
                {
                    found.Add($"{subject} {predicate}: {said.Count} times");
                }

                found.AddRange(
                    said.Where(s =>
                            value == Text
                                ? s.IsIri || s.Value.Length == 0
                                : !s.IsIri
                                    || !Uri.IsWellFormedUriString(s.Value, UriKind.Absolute)
                                    || (
                                        value.Contains("//", StringComparison.Ordinal) || value == "mailto:"
                                            ? !s.Value.StartsWith(value, StringComparison.Ordinal)
                                            : value != Any && !Is(s.Value, value)
                                    )
                        )
                        .Select(s => $"{subject} {predicate}: {s.Value}")
                );
            }
        }

        found.AddRange(
            from one in _oneOf
            from subject in classes.Select(thing => thing.Key).Where(thing => Is(thing, one.Class))
            where !graph.Any(s => s.Subject == subject && one.Predicates.Any(p => RdfGraph.Full(p) == s.Predicate))
            select $"{subject}: none of {string.Join(", ", one.Predicates)}"
        );
        found.AddRange(
            from statement in graph
            where
                statement.Predicate != RdfGraph.Full("rdf:type")
                && !_rules.Any(rule => RdfGraph.Full(rule.Predicate) == statement.Predicate && Is(statement.Subject, rule.Class))
            select $"{statement.Subject} {statement.Predicate}: no rule"
        );
        return found;
    }
}
