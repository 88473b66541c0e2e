using System.Text.RegularExpressions;

namespace Sozialplanung.Architecture.Tests;

/// <summary>docs/reference.md names every setting, every message and every kind of problem; this keeps it complete and true.</summary>
public sealed partial class ReferencePageTests
{
    private static IReadOnlyList<string> Programs { get; } =
    [
        .. Checkout
            .Files.Where(file =>
                file.EndsWith(".cs", StringComparison.Ordinal)
                && (
                    file.StartsWith("services/", StringComparison.Ordinal)
                    || file.StartsWith("servicedefaults/", StringComparison.Ordinal)
                    || file.StartsWith("gateway/", StringComparison.Ordinal)
                )
            )
            .Select(Checkout.Text),
    ];

    [Fact]
    public void Every_setting_that_is_read_is_documented() =>
        Rows("Einstellungen").Order(StringComparer.Ordinal).ShouldBe(Settings().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_record_that_crosses_between_services_is_documented() =>
        Rows("Nachrichten")
            .Concat(Rows("Was Dienste einander antworten"))
            .Order(StringComparer.Ordinal)
            .ShouldBe(
                Checkout
                    .Files.Where(file => ContractFile().IsMatch(file))
                    .Select(file => Path.GetFileNameWithoutExtension(file)!)
                    .Order(StringComparer.Ordinal)
            );

    [Fact]
    public void Every_kind_of_problem_is_documented() =>
        Rows("Fehlerarten")
            .Order(StringComparer.Ordinal)
            .ShouldBe(Named(Problem()).Concat(Named(GivenProblem())).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_message_is_read_by_somebody()
    {
        var sent = Rows("Nachrichten").ToList();

        sent.Where(message =>
                !Programs.Any(text =>
                    Regex.IsMatch(text, $@"IEventHandler<{message}>|IQueueWorker<(Contracts\.Reporting\.)?{message}>")
                )
            )
            .ShouldBeEmpty();
        sent.Count.ShouldBeGreaterThan(4);
    }

    private static IEnumerable<string> Settings() =>
        Named(Key())
            .Concat(Named(Connection()).Select(name => $"ConnectionStrings:{name}"))
            .Append("ConnectionStrings:NAME") // that of the service itself
            .Append("services:NAME:http:0")
            .Concat(Options("Ingestion", "services/Ingestion/Deliveries/IngestionOptions.cs"))
            .Concat(Options("Mail", "services/Ingestion/Letters/MailOptions.cs"))
            .Concat(Options("Reporting", "services/Reporting/ReportingOptions.cs"))
            .Concat(Options("Routing", "services/PartnerNetwork/AskRouting/RoutingOptions.cs"))
            .Concat(Options("Gateway", "gateway/Gateway/GatewayOptions.cs"))
            .Concat(Options("Retention", "servicedefaults/Retention/RetentionOptions.cs"))
            .Concat(Options("Disk", "servicedefaults/Disk/DiskOptions.cs"))
            .Concat(Options("Disclosure", "services/Indicators/Releases/ReleaseSettings.cs"))
            .Concat(Options("Disclosure", "services/Indicators/Releases/MinimumCountFloor.cs"))
            .Distinct();

    private static IEnumerable<string> Options(string section, string file) =>
        Option().Matches(Checkout.Text(file)).Select(match => $"{section}:{match.Groups[1].Value}");

    private static IEnumerable<string> Named(Regex pattern) =>
        Programs.SelectMany(text => pattern.Matches(text)).Select(match => match.Groups[1].Value);

    /// <summary>The names in the first column of the tables below a heading.</summary>
    private static IEnumerable<string> Rows(string heading)
    {
        var text = Checkout.Text("docs/reference.md");
        var start = text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0, heading);
        var end = text.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return FirstCell().Matches(end < 0 ? text[start..] : text[start..end]).Select(match => match.Groups[1].Value);
    }

    [GeneratedRegex(@"^\| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex FirstCell();

    [GeneratedRegex(@"^services/Contracts/\w+/\w+\.cs$")]
    private static partial Regex ContractFile();

    [GeneratedRegex(@"^    public \w+ (\w+) \{ get; (?:set|init); \}", RegexOptions.Multiline)]
    private static partial Regex Option();

    [GeneratedRegex(@"(?:onfiguration\[|GetEnvironmentVariable\(|onfiguration\.GetValue(?:<\w+>)?\()""([\w:]+)""")]
    private static partial Regex Key();

    [GeneratedRegex(@"GetConnectionString\(""(\w+)""\)")]
    private static partial Regex Connection();

    [GeneratedRegex(
        @"(?:Problems\.(?:Conflict|BadInput|Gone)\(\s*|urn:sozialplanung:|string Type = |string type = )""?([a-z][a-z-]+)"""
    )]
    private static partial Regex Problem();

    // As the second argument, after a sentence.
    [GeneratedRegex(@"Problems\.(?:NotFound|Forbidden)\([^;]*?,\s*""([a-z][a-z-]+)""\s*\)")]
    private static partial Regex GivenProblem();
}
