using System.Text.RegularExpressions;

namespace Sozialplanung.Architecture.Tests;

public sealed partial class ProjectReferenceTests
{
    private static readonly string[] _services =
    [
        "Ingestion",
        "Geography",
        "Indicators",
        "Reporting",
        "PartnerNetwork",
        "Planning",
    ];

    [Fact]
    public void A_service_references_no_other_service()
    {
        foreach (var service in _services)
        {
            References($"services/{service}/{service}.csproj")
                .ShouldAllBe(
                    reference => !_services.Contains(reference),
                    $"{service} must speak to other services by events and HTTP only."
                );
        }
    }

    [Fact]
    public void The_kernel_knows_nothing_but_itself()
    {
        foreach (
            var project in Checkout.Files.Where(file =>
                file.StartsWith("services/Kernel/", StringComparison.Ordinal)
                && file.EndsWith(".csproj", StringComparison.Ordinal)
            )
        )
        {
            References(project)
                .ShouldAllBe(
                    reference => new[] { "Statistics", "Facts", "Areas", "Geometry", "Tables" }.Contains(reference),
                    project
                );
        }
    }

    [Fact]
    public void Events_need_no_packages_and_no_projects() =>
        Checkout.Text("services/Contracts/Contracts.csproj").ShouldNotContain("Reference");

    [Fact]
    public void Only_the_service_defaults_know_the_bus_library() =>
        Code()
            .Where(file => !file.StartsWith("servicedefaults/Messaging/", StringComparison.Ordinal))
            .Where(file => Checkout.Text(file).Contains("using MassTransit", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Only_the_shared_cache_knows_the_redis_client() =>
        Code()
            .Where(file => file != "servicedefaults/Cache/SharedCache.cs")
            .Where(file => Checkout.Text(file).Contains("StackExchange.Redis", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void The_kernel_does_no_input_or_output()
    {
        string[] forbidden =
        [
            "System.Net",
            "Npgsql",
            "Microsoft.Extensions",
            "File.Open",
            "File.Read",
            "TimeProvider",
            "async Task",
        ];
        foreach (var file in Code().Where(file => file.StartsWith("services/Kernel/", StringComparison.Ordinal)))
        {
            var text = Checkout.Text(file);
            forbidden.Where(word => text.Contains(word, StringComparison.Ordinal)).ShouldBeEmpty(file);
        }
    }

    private static IEnumerable<string> Code() =>
        Checkout.Files.Where(file =>
            file.EndsWith(".cs", StringComparison.Ordinal) && !file.StartsWith("tests/", StringComparison.Ordinal)
        );

    private static IEnumerable<string> References(string project) =>
        ProjectReference().Matches(Checkout.Text(project)).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"<ProjectReference Include=""[^""]*?([A-Za-z]+)\.csproj""")]
    private static partial Regex ProjectReference();
}
